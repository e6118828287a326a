import type { FetchDocument, FetchedDocument } from '../dids/fetch-document.ts'
import { fetchKey } from './fetch-key.ts'
import { maxFetchMs } from './limits.ts'

const maxRemembered = 200
const maxRememberedBytes = 20 * 1024 * 1024

/**
 * Asks each address once for a whole piece of work, such as a batch: a hundred badges of one school are one look at its keys. A silent host is remembered as
 * silent, unless it had too little time to answer.
 */
export function rememberFetches(fetchDocument: FetchDocument): FetchDocument {
  const answers = new Map<string, Promise<FetchedDocument>>()
  let bytes = 0
  return (url, options) => {
    const { timeoutMs = maxFetchMs } = options
    const key = fetchKey(url, options)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = fetchDocument(url, options)
    if (answers.size < maxRemembered && bytes < maxRememberedBytes) answers.set(key, answer)
    answer.then(
      ({ body }) => {
        bytes += body.length
      },
      () => {
        if (timeoutMs < maxFetchMs / 2) answers.delete(key)
      },
    )
    return answer
  }
}
