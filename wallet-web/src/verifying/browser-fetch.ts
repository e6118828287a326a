import {
  FetchFailedError,
  FetchRefusedError,
  type FetchDocument,
  type FetchedDocument,
  type FetchDocumentOptions,
} from '@stapel/shared'
import { isLoopback } from '../routing/loopback.ts'

const longestTimeoutMs = 3000

/**
 * The guarded fetch of verification, in a browser. The browser itself keeps pages away from other people's private networks
 * and decides about redirects; here are the limits of size and time, and which addresses are asked at all.
 * @param loopbackAllowed for development, when the wallet itself is served from this machine
 */
export function createBrowserFetch(loopbackAllowed: boolean, ask: typeof fetch = fetch): FetchDocument {
  return async (url, options) => {
    if (!mayBeFetched(url, loopbackAllowed)) throw new FetchRefusedError(`Not an address that may be fetched: ${url}`)
    const timeout = AbortSignal.timeout(Math.min(options.timeoutMs ?? longestTimeoutMs, longestTimeoutMs))
    try {
      const answer = await ask(url, {
        headers: { accept: options.accept },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: timeout,
      })
      return await read(answer, url, options, loopbackAllowed)
    } catch (cause) {
      if (cause instanceof FetchRefusedError || cause instanceof FetchFailedError) throw cause
      // A host that is down, too slow, or that allows no page of another origin: a browser does not tell which.
      throw new FetchFailedError(`No answer from ${new URL(url).host}`, { cause })
    }
  }
}

async function read(
  answer: Response,
  asked: string,
  options: FetchDocumentOptions,
  loopbackAllowed: boolean,
): Promise<FetchedDocument> {
  const url = answer.url === '' ? asked : answer.url
  if (!mayBeFetched(url, loopbackAllowed))
    throw new FetchRefusedError(`Redirected to an address that may not be fetched: ${url}`)
  if (options.sameHostOnly === true && new URL(url).host !== new URL(asked).host)
    throw new FetchRefusedError('Redirected to another host')
  const body = await readAtMost(answer, options.maxBytes)
  return { status: answer.status, contentType: answer.headers.get('content-type') ?? '', body, url }
}

/** @throws {FetchFailedError} when there is more */
export async function readAtMost(answer: Response, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = answer.body?.getReader()
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > maxBytes) {
      await reader?.cancel()
      throw new FetchFailedError(`The answer is larger than ${maxBytes} bytes`)
    }
    parts.push(part.value)
  }
  const body = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    body.set(part, offset)
    offset += part.length
  }
  return body
}

export function mayBeFetched(url: string, loopbackAllowed: boolean): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (loopbackAllowed && isLoopback(hostname) && protocol === 'http:')
}
