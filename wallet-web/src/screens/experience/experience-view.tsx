import { announce } from '../../app/announce.ts'
import { lastDeletedExperience } from '../../app/last-deleted.ts'
import { changeWallet } from '../../app/wallet.ts'
import { download } from '../../exporting/download.ts'
import { navigate } from '../../routing/current-route.ts'
import type { Experience } from '../../storage/experience-record.ts'
import { markExperienceDeleted } from '../../storage/experience-store.ts'
import { experienceWords } from './experience-words.ts'
import { RecogniseSection } from './recognise-section.tsx'
import { SelfSaidChip } from './self-said-chip.tsx'

interface ExperienceViewProps {
  readonly experience: Experience
  readonly onEdit: () => void
}

export function ExperienceView({ experience, onEdit }: ExperienceViewProps) {
  const { id, what, where, howLong, outcomes, link, file } = experience
  const remove = async () => {
    await changeWallet((db) => markExperienceDeleted(db, id, new Date().toISOString()))
    lastDeletedExperience.value = id
    announce(experienceWords('deleted', { what }))
    navigate({ name: 'experiences' })
  }
  return (
    <>
      <section>
        <p class="row">
          <SelfSaidChip />
        </p>
        <p class="soft">{experienceWords('self-said.text')}</p>
        <dl class="facts">
          {where !== undefined && (
            <>
              <dt>{experienceWords('where')}</dt>
              <dd>{where}</dd>
            </>
          )}
          {howLong !== undefined && (
            <>
              <dt>{experienceWords('how-long')}</dt>
              <dd>{experienceWords(`long.${howLong.unit}`, { count: howLong.amount })}</dd>
            </>
          )}
          <dt>{experienceWords('can')}</dt>
          <dd>
            {outcomes.length === 0 ? (
              <span class="soft">{experienceWords('can.none')}</span>
            ) : (
              <ul class="can">
                {outcomes.map(({ id: outcome, plain }) => (
                  <li key={outcome}>{plain}</li>
                ))}
              </ul>
            )}
          </dd>
          {(link !== undefined || file !== undefined) && (
            <>
              <dt>{experienceWords('proof')}</dt>
              <dd class="flow">
                {link !== undefined && (
                  <p>
                    <a href={link} rel="noreferrer noopener" target="_blank">
                      {link}
                    </a>
                  </p>
                )}
                {file !== undefined && (
                  <p>
                    <button
                      type="button"
                      class="link-button"
                      onClick={() => download(file.name, new Blob([file.bytes], { type: file.mediaType }))}
                    >
                      {experienceWords('proof.open', { name: file.name })}
                    </button>
                  </p>
                )}
              </dd>
            </>
          )}
        </dl>
        <div class="actions">
          <button type="button" class="btn ghost" onClick={onEdit}>
            {experienceWords('edit')}
          </button>
        </div>
      </section>
      <RecogniseSection experience={experience} />
      <p>
        <button type="button" class="link-button" onClick={() => void remove()}>
          {experienceWords('delete')}
        </button>
      </p>
    </>
  )
}
