import { lookup } from 'node:dns/promises'
import { FetchFailedError, FetchRefusedError, type FetchDocument } from '../../dids/fetch-document.ts'
import { checkTarget, type ResolveHost } from './check-target.ts'
import { requestOnce } from './request-once.ts'

/** The whole fetch, redirects included (CONTRACT §3). */
const longestMs = 3000
const mostRedirects = 3

const resolveBySystem: ResolveHost = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))

/**
 * The only way by which a server fetches what somebody else named: https, no private address before or after the look-up,
 * every redirect checked like the first URL, bounded in time and size.
 * @param allowLoopback `http://localhost` and 127.0.0.1 on any port count as https; for development only
 */
export function createGuardedFetch({
  allowLoopback,
  resolveHost = resolveBySystem,
}: {
  readonly allowLoopback: boolean
  readonly resolveHost?: ResolveHost
}): FetchDocument {
  return async (text, { accept, maxBytes, timeoutMs = longestMs, sameHostOnly = false }) => {
    const signal = AbortSignal.timeout(Math.min(timeoutMs, longestMs))
    let next = text
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const target = await before(signal, checkTarget({ allowLoopback, resolveHost }, next))
      if (sameHostOnly && target.url.host !== new URL(text).host) {
        throw new FetchRefusedError('A redirect to another host is not followed here')
      }
      const { status, contentType, location, body } = await requestOnce(target, { accept, maxBytes, signal })
      if (!isRedirect(status)) return { status, contentType, body, url: target.url.href }
      if (location === undefined || !URL.canParse(location, target.url.href)) {
        throw new FetchFailedError('A redirect leads nowhere')
      }
      next = new URL(location, target.url).href
    }
    throw new FetchFailedError(`There were more than ${mostRedirects} redirects`)
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/** A look-up cannot be aborted, so its outcome is let go when time is up. */
function before<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new FetchFailedError('There was no answer in time'))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late))
  })
}
