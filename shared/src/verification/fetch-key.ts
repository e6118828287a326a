import type { FetchDocumentOptions } from '../dids/fetch-document.ts'

/** Two look-ups with the same key may share their answer: the same address, asked in the same way. */
export function fetchKey(url: string, { accept, maxBytes, sameHostOnly = false }: FetchDocumentOptions): string {
  return JSON.stringify([url, accept, maxBytes, sameHostOnly])
}
