import { useState } from 'preact/hooks'
import { announce } from '../../app/announce.ts'
import { changeWallet, experiences } from '../../app/wallet.ts'
import { Page } from '../../components/page.tsx'
import { navigate } from '../../routing/current-route.ts'
import type { Experience } from '../../storage/experience-record.ts'
import { keepExperience } from '../../storage/experience-store.ts'
import { ExperienceForm } from './experience-form.tsx'
import { ExperienceView } from './experience-view.tsx'
import { experienceWords } from './experience-words.ts'

const back = () => ({ to: { name: 'experiences' }, words: experienceWords('back.list') }) as const

/** One experience: to write it down, to read it back, to change it, to have it recognised. */
export function ExperienceScreen({ route }: { readonly route: { readonly id: string } }) {
  const kept = experiences.value.find(({ id }) => id === route.id)
  const [editing, setEditing] = useState(route.id === 'new')
  const save = async (experience: Experience) => {
    await changeWallet((db) => keepExperience(db, experience))
    announce(experienceWords('saved'))
    setEditing(false)
    navigate({ name: 'experience', id: experience.id })
  }
  if (editing) {
    return (
      <Page
        title={experienceWords(kept === undefined ? 'form.new' : 'form.edit')}
        lead={experienceWords('form.lead')}
        back={back()}
        narrow
      >
        <ExperienceForm kept={kept} onSave={save} />
      </Page>
    )
  }
  if (kept === undefined) return <Page title={experienceWords('gone.title')} back={back()} />
  return (
    <Page title={kept.what} back={back()} narrow>
      <ExperienceView experience={kept} onEdit={() => setEditing(true)} />
    </Page>
  )
}
