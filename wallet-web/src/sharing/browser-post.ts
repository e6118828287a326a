import { FetchFailedError, FetchRefusedError, type PostForm } from '@stapel/shared'
import { mayBeFetched, readAtMost } from '../verifying/browser-fetch.ts'

const longestTimeoutMs = 15_000

/**
 * Posts a form as a page may: without cookies and referrer, and without following a redirect, by which the badges in the form would
 * go to somebody else. A host that lets no page of another origin read its answer has received the form all the same.
 */
export function createBrowserPost(loopbackAllowed: boolean, ask: typeof fetch = fetch): PostForm {
  return async (url, form, { accept, maxBytes }) => {
    if (!mayBeFetched(url, loopbackAllowed)) throw new FetchRefusedError(`Not an address to post to: ${url}`)
    try {
      const answer = await ask(url, {
        method: 'POST',
        body: form,
        headers: { accept },
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: AbortSignal.timeout(longestTimeoutMs),
      })
      const body = await readAtMost(answer, maxBytes)
      return { status: answer.status, contentType: answer.headers.get('content-type') ?? '', body, url }
    } catch (cause) {
      if (cause instanceof FetchFailedError) throw cause
      throw new FetchFailedError(`No answer from ${new URL(url).host}`, { cause })
    }
  }
}
