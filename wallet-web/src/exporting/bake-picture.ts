import { bakePng, FetchFailedError, maxImageBytes } from '@stapel/shared'
import { createBrowserFetch } from '../verifying/browser-fetch.ts'
import { isLoopback } from '../routing/loopback.ts'

/**
 * The issuer's picture of the achievement, with the signed text of the credential in it. Loaded when needed.
 * @param imageUrl PNG at the issuer; what comes is a picture for the public and says nothing of who holds the credential
 * @throws FetchFailedError FetchRefusedError BakingError
 */
export async function bakePicture(text: string, imageUrl: string): Promise<Blob> {
  const fetchDocument = createBrowserFetch(isLoopback(location.hostname))
  const { status, body } = await fetchDocument(imageUrl, { accept: 'image/png', maxBytes: maxImageBytes })
  if (status !== 200) throw new FetchFailedError(`The picture answered ${status}`)
  return new Blob([Uint8Array.from(bakePng(body, text))], { type: 'image/png' })
}
