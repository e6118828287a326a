import { BakingError, bakePng, FetchFailedError, FetchRefusedError, maxImageBytes } from '@stapel/shared'
import { isLoopback } from '../routing/loopback.ts'
import { createBrowserFetch } from '../verifying/browser-fetch.ts'

/**
 * The issuer's picture of the achievement, with the signed text of the credential in it; null when the picture cannot be had:
 * offline, gone, or no PNG. Loaded when needed.
 * @param imageUrl what the issuer is asked for is a picture for the public, which does not say who holds the credential
 */
export async function bakePicture(text: string, imageUrl: string): Promise<Blob | null> {
  const fetchDocument = createBrowserFetch(isLoopback(location.hostname))
  try {
    const { status, body } = await fetchDocument(imageUrl, { accept: 'image/png', maxBytes: maxImageBytes })
    if (status !== 200) return null
    return new Blob([Uint8Array.from(bakePng(body, text))], { type: 'image/png' })
  } catch (error) {
    if (error instanceof FetchFailedError || error instanceof FetchRefusedError || error instanceof BakingError)
      return null
    throw error
  }
}
