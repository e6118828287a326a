import { LevelChip } from '../../components/level-chip.tsx'
import { findRecognisers, type Recogniser } from '../../progress/recognisers.ts'
import { useProgress } from '../../progress/use-progress.ts'
import type { Experience } from '../../storage/experience-record.ts'
import { progressWords } from '../progress/progress-words.ts'
import { experienceWords } from './experience-words.ts'

/** Who can assess it without a course, and how to ask them. The asking is between the learner and the school. */
export function RecogniseSection({ experience }: { readonly experience: Experience }) {
  const state = useProgress(new Date())
  const found = state.state === 'ready' ? findRecognisers(experience.outcomes, state.board.catalogue) : []
  return (
    <section>
      <h2>{experienceWords('recognise.title')}</h2>
      <p>{experienceWords('recognise.lead')}</p>
      {state.state === 'loading' ? (
        <p class="busy" role="status">
          {progressWords('loading')}
        </p>
      ) : found.length === 0 ? (
        <p class="soft">{experienceWords(experience.outcomes.length === 0 ? 'recognise.choose' : 'recognise.none')}</p>
      ) : (
        <ul class="plain-list flow">
          {found.map((recogniser) => (
            <li key={`${recogniser.achievement.id} ${recogniser.organisation?.did ?? ''}`}>
              <RecogniserCard recogniser={recogniser} experience={experience} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface RecogniserCardProps {
  readonly recogniser: Recogniser
  readonly experience: Experience
}

function RecogniserCard({ recogniser: { achievement, organisation, about }, experience }: RecogniserCardProps) {
  return (
    <article class="card pad flow">
      <h3>{achievement.name}</h3>
      <p class="row small">
        {organisation !== undefined && <span>{organisation.name}</span>}
        <LevelChip level={achievement.level} brief />
      </p>
      <p>{experienceWords('recognise.about', { about: about.join('; ') })}</p>
      <p class="row">
        <a href={achievement.id} rel="noreferrer" target="_blank">
          {experienceWords('recognise.page')}
          <span class="sr-only">: {achievement.name}</span>
        </a>
        {organisation?.email !== undefined && (
          <a href={mailTo(organisation.email, organisation.name, achievement.name, about, experience)}>
            {experienceWords('recognise.mail', { name: organisation.name })}
          </a>
        )}
      </p>
    </article>
  )
}

/** A letter to begin with, in the learner's own mail program: they read and send it themselves. */
function mailTo(
  email: string,
  organisation: string,
  achievement: string,
  about: readonly string[],
  { what }: Experience,
): string {
  const subject = experienceWords('mail.subject', { achievement })
  const body = experienceWords('mail.body', { organisation, achievement, what, about: about.join('; ') })
  return `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
