import { announce } from '../../app/announce.ts'
import { lastDeletedExperience } from '../../app/last-deleted.ts'
import { changeWallet, deletedExperiences, experiences } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import type { Experience } from '../../storage/experience-record.ts'
import { markExperienceDeleted } from '../../storage/experience-store.ts'
import { experienceWords } from './experience-words.ts'
import { SelfSaidChip } from './self-said-chip.tsx'

/** What the learner says about themselves, apart from every badge. */
export function ExperiencesScreen() {
  const all = experiences.value
  const deleted = deletedExperiences.value
  const justDeleted = deleted.find(({ id }) => id === lastDeletedExperience.value)
  return (
    <Page
      title={experienceWords('title')}
      lead={experienceWords('lead')}
      back={{ to: { name: 'progress' }, words: experienceWords('back.goals') }}
      narrow
    >
      {justDeleted !== undefined && (
        <Notice kind="info" title={experienceWords('deleted', { what: justDeleted.what })} live>
          <p>
            <UndoButton experience={justDeleted} />
          </p>
        </Notice>
      )}
      {all.length === 0 && (
        <section class="empty">
          <h2>{experienceWords('none.title')}</h2>
          <p>{experienceWords('none.text')}</p>
          <AddLink />
        </section>
      )}
      {all.length > 0 && (
        <>
          <p>
            <AddLink />
          </p>
          <ul class="plain-list flow">
            {all.map((experience) => (
              <li key={experience.id}>
                <ExperienceCard experience={experience} />
              </li>
            ))}
          </ul>
          <p class="soft">{experienceWords('self-said.text')}</p>
        </>
      )}
      {deleted.length > 0 && (
        <details>
          <summary>{experienceWords('deleted.title', { count: deleted.length })}</summary>
          <p class="soft">{experienceWords('deleted.text')}</p>
          <ul class="plain-list flow">
            {deleted.map((experience) => (
              <li key={experience.id} class="row">
                <span>{experience.what}</span>
                <UndoButton experience={experience} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  )
}

const AddLink = () => (
  <a class="btn" href={hrefOf({ name: 'experience', id: 'new' })}>
    {experienceWords('add')}
  </a>
)

function ExperienceCard({ experience }: { readonly experience: Experience }) {
  return (
    <article class="experience">
      <p class="row between">
        <SelfSaidChip />
      </p>
      <h2>
        <a class="card-link" href={hrefOf({ name: 'experience', id: experience.id })}>
          {experience.what}
        </a>
      </h2>
      {experience.outcomes.length > 0 && (
        <ul class="can">
          {experience.outcomes.map(({ id, plain }) => (
            <li key={id}>{plain}</li>
          ))}
        </ul>
      )}
    </article>
  )
}

function UndoButton({ experience: { id, what } }: { readonly experience: Experience }) {
  const undo = async () => {
    await changeWallet((db) => markExperienceDeleted(db, id, null))
    lastDeletedExperience.value = null
    announce(experienceWords('undone', { what }))
  }
  return (
    <button type="button" class="btn ghost" onClick={() => void undo()}>
      {experienceWords('undo')}
      <span class="sr-only">: {what}</span>
    </button>
  )
}
