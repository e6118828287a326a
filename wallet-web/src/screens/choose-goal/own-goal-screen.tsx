import { useState } from 'preact/hooks'
import { announce } from '../../app/announce.ts'
import { changeWallet, goals } from '../../app/wallet.ts'
import { Page } from '../../components/page.tsx'
import { WishPicker } from '../../components/wish-picker.tsx'
import { wishesOnOffer } from '../../progress/wishes-on-offer.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { navigate } from '../../routing/current-route.ts'
import type { Wish } from '../../storage/goal-record.ts'
import { ownGoalWords } from './own-goal-words.ts'

/** A goal in one's own words, with or without things to reach. */
export function OwnGoalScreen({ route }: { readonly route: { readonly id: string } }) {
  const kept = goals.value.find(({ id, kind }) => id === route.id && kind === 'own')
  const state = useProgress(new Date())
  const [title, setTitle] = useState(kept?.title ?? '')
  const [wishes, setWishes] = useState<readonly Wish[]>(kept?.wishes ?? [])
  const [empty, setEmpty] = useState(false)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setEmpty(title.trim() === '')
    if (title.trim() === '') {
      document.getElementById('own-goal')?.focus()
      return
    }
    const id = kept?.id ?? `urn:uuid:${crypto.randomUUID()}`
    await changeWallet((db) =>
      db.put('goals', {
        ...(kept ?? { addedAt: new Date().toISOString() }),
        id,
        kind: 'own',
        title: title.trim(),
        wishes,
      }),
    )
    announce(ownGoalWords('saved', { title: title.trim() }))
    navigate({ name: 'goal', id })
  }
  return (
    <Page
      title={ownGoalWords('title')}
      lead={ownGoalWords('lead')}
      back={{ to: { name: 'choose-goal' }, words: ownGoalWords('back') }}
      narrow
    >
      <form class="form" noValidate onSubmit={(event) => void save(event)}>
        <div class={empty ? 'field has-error' : 'field'}>
          <label for="own-goal">{ownGoalWords('label')}</label>
          <p class="hint" id="own-goal-hint">
            {ownGoalWords('hint')}
          </p>
          {empty && (
            <p class="error" id="own-goal-error" role="alert">
              {ownGoalWords('empty')}
            </p>
          )}
          <input
            id="own-goal"
            value={title}
            maxLength={200}
            aria-invalid={empty}
            aria-describedby={empty ? 'own-goal-error own-goal-hint' : 'own-goal-hint'}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        <WishPicker
          legend={ownGoalWords('wishes')}
          hint={ownGoalWords('wishes.hint')}
          offered={state.state === 'ready' ? wishesOnOffer(state.board.catalogue) : []}
          chosen={wishes}
          onChange={setWishes}
        />
        <div class="actions">
          <button type="submit" class="btn">
            {ownGoalWords('save')}
          </button>
        </div>
      </form>
    </Page>
  )
}
