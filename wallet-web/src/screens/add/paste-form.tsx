import { useState } from 'preact/hooks'
import { parsePresentationLink } from '@stapel/shared'
import { parseOfferLink } from '../../claiming/offer-link.ts'
import { navigate } from '../../routing/current-route.ts'
import { addItems } from './add-items.ts'
import { addWords } from './add-words.ts'

/** A link to an offer goes on to claiming, one that asks to show something to sharing; anything else is opened as a badge. */
export function PasteForm() {
  const [text, setText] = useState('')
  const [empty, setEmpty] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setEmpty(text.trim() === '')
    if (text.trim() !== '') takeText(text)
  }
  return (
    <form class="form" onSubmit={submit} noValidate>
      <div class={empty ? 'field has-error' : 'field'}>
        <label for="paste">{addWords('paste.label')}</label>
        {empty && (
          <p class="error" id="paste-error" role="alert">
            {addWords('paste.empty')}
          </p>
        )}
        <textarea
          id="paste"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          value={text}
          aria-invalid={empty}
          aria-describedby={empty ? 'paste-error' : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        <button type="submit" class="btn">
          {addWords('paste.do')}
        </button>
      </div>
    </form>
  )
}

/** What was pasted or scanned: the way to an offer, somebody's question, or a badge itself. */
export function takeText(text: string): void {
  const offer = parseOfferLink(text)
  const request = parsePresentationLink(text)
  if (offer !== null) navigate({ name: 'claim', offer })
  else if (request !== null) navigate({ name: 'share', request })
  else void addItems([{ read: () => Promise.resolve(text.trim()) }])
}
