import { signal } from '@preact/signals'
import { announce } from '../../app/announce.ts'
import { changeWallet } from '../../app/wallet.ts'
import { verdictWords } from '../../components/verdict.ts'
import { importCarrier, type ImportOutcome } from '../../importing/import-carrier.ts'
import { askToStayStored } from '../../storage/ask-to-stay-stored.ts'
import { currentVerdict } from '../../verifying/current-verdict.ts'
import { language } from '../../words/language.ts'
import { addWords } from './add-words.ts'

export interface AddedItem {
  /** The file's name; none for a paste. */
  readonly name?: string
  readonly outcome: ImportOutcome
}

/** What came of the last files or paste. */
export const addedItems = signal<readonly AddedItem[]>([])
export const adding = signal(false)

/** Opens, verifies and keeps each; one that fails does not hold up the rest. */
export async function addItems(
  items: readonly { readonly name?: string; readonly read: () => Promise<Uint8Array<ArrayBuffer> | string> }[],
): Promise<void> {
  adding.value = true
  addedItems.value = []
  try {
    for (const { name, read } of items) {
      const outcome = await addOne(read)
      addedItems.value = [...addedItems.value, { ...(name === undefined ? {} : { name }), outcome }]
    }
  } finally {
    adding.value = false
  }
  if (addedItems.value.some(({ outcome }) => outcome.outcome === 'added')) await askToStayStored()
  announce(addedItems.value.map(sentenceOf).join(' '))
}

export const filesAsItems = (files: Iterable<File>) =>
  [...files].map((file) => ({ name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) }))

async function addOne(read: () => Promise<Uint8Array<ArrayBuffer> | string>): Promise<ImportOutcome> {
  try {
    const { examine } = await import('../../verifying/examiner.ts')
    const carrier = await read()
    return await changeWallet((db) => importCarrier({ db, examine, now: () => new Date() }, carrier, language.value))
  } catch (cause) {
    // A file that disappeared, a chunk that could not be loaded: nothing was kept.
    reportError(cause)
    return { outcome: 'refused', code: 'failed' }
  }
}

export function sentenceOf({ name, outcome }: AddedItem): string {
  if (outcome.outcome === 'refused')
    return name === undefined ? addWords('refused.paste') : addWords('refused', { name })
  const { title } = outcome.card.content
  if (outcome.outcome === 'already-held') return addWords('held', { title })
  return addWords('added', { title, verdict: verdictWords(`title.${currentVerdict(outcome.card, new Date())}`) })
}
