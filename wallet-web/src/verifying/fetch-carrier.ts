import {
  FetchFailedError,
  FetchRefusedError,
  UnreadableCarrierError,
  maxImageBytes,
  type FetchDocument,
} from '@stapel/shared'

export const isWebAddress = (given: Uint8Array | string): given is string =>
  typeof given === 'string' && /^\s*https?:\/\/\S+\s*$/.test(given)

const accept =
  'application/vc, application/json, application/vc+jwt, image/png, image/svg+xml, application/pdf, text/plain'

/**
 * The file behind a link that the learner hands in. A host that allows no page of another origin can't be read from here.
 * @throws UnreadableCarrierError
 */
export async function fetchCarrier(url: string, fetchDocument: FetchDocument): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { status, body } = await fetchDocument(url, { accept, maxBytes: maxImageBytes })
    if (status !== 200) throw new UnreadableCarrierError('url-unreachable', `The address answers ${status}`)
    return Uint8Array.from(body)
  } catch (cause) {
    if (cause instanceof FetchFailedError || cause instanceof FetchRefusedError) {
      throw new UnreadableCarrierError('url-unreachable', 'The address can not be read from here', { cause })
    }
    throw cause
  }
}
