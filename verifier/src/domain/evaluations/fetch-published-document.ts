import { FetchFailedError, FetchRefusedError, maxTextBytes, type VerificationPorts } from '@stapel/shared'
import { DocumentNotFetchedError } from './document-not-fetched-error.ts'

/** What is published at a URL that the caller chose, as JSON that nobody has checked yet. @throws DocumentNotFetchedError */
export async function fetchPublishedDocument(
  { fetchDocument }: Pick<VerificationPorts, 'fetchDocument'>,
  url: string,
): Promise<unknown> {
  try {
    const accept = 'application/ld+json, application/json'
    const { status, body } = await fetchDocument(url, { accept, maxBytes: maxTextBytes })
    if (status !== 200) throw new DocumentNotFetchedError('url-unreachable', `The address answered ${status}`)
    return JSON.parse(new TextDecoder().decode(body))
  } catch (cause) {
    if (cause instanceof FetchRefusedError)
      throw new DocumentNotFetchedError('url-not-fetchable', 'The address may not be fetched', { cause })
    if (cause instanceof FetchFailedError)
      throw new DocumentNotFetchedError('url-unreachable', 'Nobody answered at the address', { cause })
    if (cause instanceof SyntaxError)
      throw new DocumentNotFetchedError('not-json', 'What is at the address is no JSON', { cause })
    throw cause
  }
}
