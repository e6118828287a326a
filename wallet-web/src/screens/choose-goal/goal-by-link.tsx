import { useState } from 'preact/hooks'
import { lookAtGoal } from '../../progress/opened-goals.ts'
import { navigate } from '../../routing/current-route.ts'
import { Scanner } from '../add/scanner.tsx'
import { chooseWords } from './choose-words.ts'

const isLink = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** A goal by its address: from a poster, a mail or a vacancy. */
export function GoalByLink() {
  const [link, setLink] = useState('')
  const [state, setState] = useState<'ready' | 'busy' | 'empty' | 'wrong'>('ready')
  const look = async (text: string) => {
    const url = text.trim()
    setLink(url)
    if (url === '') {
      setState('empty')
      return
    }
    setState('busy')
    const found = isLink(url) && (await lookAtGoal(url))
    setState(found ? 'ready' : 'wrong')
    if (found) navigate({ name: 'goal', id: url })
  }
  const isWrong = state === 'empty' || state === 'wrong'
  return (
    <section>
      <h2>{chooseWords('link')}</h2>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void look(link)
        }}
      >
        <div class={isWrong ? 'field has-error' : 'field'}>
          <label for="goal-link">{chooseWords('link.label')}</label>
          {isWrong && (
            <p class="error" id="goal-link-error" role="alert">
              {chooseWords(`link.${state}`)}
            </p>
          )}
          <input
            id="goal-link"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={link}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'goal-link-error' : undefined}
            onInput={(event) => setLink(event.currentTarget.value)}
          />
        </div>
        {state === 'busy' ? (
          <p class="busy" role="status">
            {chooseWords('link.busy')}
          </p>
        ) : (
          <div class="actions">
            <button type="submit" class="btn ghost">
              {chooseWords('link.do')}
            </button>
          </div>
        )}
      </form>
      <Scanner text={chooseWords('link.scan')} accepts={isLink} take={(text) => void look(text)} />
    </section>
  )
}
