import { useState } from 'preact/hooks'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page.tsx'
import { VerdictChip } from '../../components/verdict-chip.tsx'
import { hrefOf } from '../../routing/route.ts'
import { currentVerdict } from '../../verifying/current-verdict.ts'
import { addItems, adding, addedItems, filesAsItems, sentenceOf, type AddedItem } from './add-items.ts'
import { addWords, whyRefused } from './add-words.ts'
import { PasteForm } from './paste-form.tsx'
import { Scanner } from './scanner.tsx'

/** The doors by which a badge comes in. */
export function AddScreen() {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer !== null && event.dataTransfer.files.length > 0)
      void addItems(filesAsItems(event.dataTransfer.files))
  }
  return (
    <Page title={addWords('title')} lead={addWords('lead')}>
      {adding.value && (
        <p class="busy" role="status">
          {addWords('busy')}
        </p>
      )}
      {addedItems.value.map((item, place) => (
        <Outcome key={place} item={item} />
      ))}
      <div class="doors">
        <section>
          <h2>{addWords('scan.title')}</h2>
          <Scanner />
        </section>
        <section>
          <h2>{addWords('file.title')}</h2>
          <div
            class={over ? 'drop over' : 'drop'}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <p>{addWords('file.text')}</p>
            <div class="field">
              <label for="files">{addWords('file.label')}</label>
              <input
                id="files"
                type="file"
                multiple
                accept=".json,.jsonld,.jwt,.jws,.txt,.png,.svg,.pdf,application/json,application/vc,image/png,image/svg+xml,application/pdf"
                onChange={(event) => {
                  const input = event.currentTarget
                  void addItems(filesAsItems(input.files ?? [])).then(() => (input.value = ''))
                }}
              />
            </div>
          </div>
        </section>
        <section>
          <h2>{addWords('paste.title')}</h2>
          <PasteForm />
        </section>
        <section>
          <h2>{addWords('experience.title')}</h2>
          <p>{addWords('experience.text')}</p>
          <p>
            <a class="btn ghost" href={hrefOf({ name: 'experience', id: 'new' })}>
              {addWords('experience.do')}
            </a>
          </p>
        </section>
      </div>
    </Page>
  )
}

function Outcome({ item }: { readonly item: AddedItem }) {
  const { outcome } = item
  if (outcome.outcome === 'refused') {
    return (
      <Notice kind="bad" title={sentenceOf(item)}>
        <p>{whyRefused(outcome.code)}</p>
      </Notice>
    )
  }
  const verdict = currentVerdict(outcome.card, new Date())
  return (
    <Notice kind={verdict === 'valid' ? 'ok' : 'warn'} title={sentenceOf(item)}>
      <p class="row">
        <VerdictChip verdict={verdict} />
        <a href={hrefOf({ name: 'credential', key: outcome.card.key })}>{addWords('open')}</a>
      </p>
    </Notice>
  )
}
