import { useState } from 'preact/hooks'
import { explainMatch } from '@stapel/shared'
import type { GoalView } from '../../progress/goal-view.ts'
import { shortestWay } from '../../progress/shortest-way.ts'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { language } from '../../words/language.ts'
import { GoalSteps } from './goal-steps.tsx'
import { JobLicences } from './job-licences.tsx'
import { JobWant } from './job-want.tsx'
import { jobWords } from './job-words.ts'
import { ShortestWayPanel } from './shortest-way-panel.tsx'

interface JobGoalProps {
  readonly view: Extract<GoalView, { kind: 'job' }>
  readonly board: ProgressBoard
}

/** A job: per want what is asked, what somebody has for it, and whether that fits. Counts, no score; a person decides. */
export function JobGoal({ view, board }: JobGoalProps) {
  const [role, setRole] = useState('')
  const { profile } = view.job
  const job = (role === '' ? null : board.match(view.goal.id, role)) ?? view.job
  const { wants, licences } = job.report
  const explained = explainMatch(job.report, board.names, language.value)
  const way = job.open === null ? null : shortestWay({ rule: job.open }, board.catalogue, board.held)
  return (
    <>
      {(profile.employer !== undefined || profile.description !== undefined) && (
        <div>
          {profile.employer !== undefined && <p class="soft">{profile.employer}</p>}
          {profile.description !== undefined && <p class="as-written">{profile.description}</p>}
        </div>
      )}
      <section>
        <h2>{jobWords('match.title')}</h2>
        {profile.roles.length > 1 && (
          <div class="field narrow-input no-print">
            <label for="job-role">{jobWords('role')}</label>
            <select id="job-role" value={role} onChange={(event) => setRole(event.currentTarget.value)}>
              <option value="">{jobWords('role.all')}</option>
              {profile.roles.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )}
        <table class="table cards">
          <caption class="sr-only">{jobWords('match.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{jobWords('match.asked')}</th>
              <th scope="col">{jobWords('match.have')}</th>
              <th scope="col">{jobWords('match.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {wants.map((result, place) => {
              const want = explained.wants[place]
              return want === undefined ? null : (
                <JobWant key={result.want.id} result={result} explained={want} held={board.held} />
              )
            })}
          </tbody>
        </table>
        {profile.roles.length > 1 && role === '' && (
          <ul>
            {view.job.report.roles.map(({ id, title, must }) => (
              <li key={id}>{jobWords('role.count', { role: title, met: must.met, count: must.total })}</li>
            ))}
          </ul>
        )}
        <p class="soft">{jobWords('attestations')}</p>
      </section>
      <JobLicences licences={licences} names={board.names} />
      {way !== null && <ShortestWayPanel way={way} job />}
      <GoalSteps view={{ ...view, job }} board={board} />
      <p class="soft">{jobWords('human-decides')}</p>
    </>
  )
}
