import { FetchFailedError, FetchRefusedError } from '../../dids/fetch-document.ts'
import { isIP } from 'node:net'
import { isLoopbackAddress, isLoopbackHost, isPublicAddress, withoutBrackets } from './address-rules.ts'

export interface ResolvedAddress {
  readonly address: string
  readonly family: 4 | 6
}

/** All addresses of a host name. */
export type ResolveHost = (hostname: string) => Promise<readonly ResolvedAddress[]>

/** A URL that may be fetched, with the only addresses that the connection may go to. */
export interface Target {
  readonly url: URL
  readonly addresses: readonly ResolvedAddress[]
}

/**
 * Decides about one URL, before any connection. The addresses are looked up once and handed on,
 * so that a name server that answers otherwise the next time changes nothing.
 * @throws FetchRefusedError FetchFailedError (the name does not resolve)
 */
export async function checkTarget(
  { allowLoopback, resolveHost }: { readonly allowLoopback: boolean; readonly resolveHost: ResolveHost },
  text: string,
): Promise<Target> {
  const url = parseUrl(text)
  const loopback = allowLoopback && isLoopbackHost(url.hostname)
  if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
    throw new FetchRefusedError(`Only https may be fetched, not ${url.protocol}`)
  }
  if (url.username !== '' || url.password !== '')
    throw new FetchRefusedError('A URL with a user name may not be fetched')
  const addresses = await lookUp(resolveHost, withoutBrackets(url.hostname))
  const allowed = loopback ? isLoopbackAddress : isPublicAddress
  if (!addresses.every(({ address }) => allowed(address))) {
    throw new FetchRefusedError('A private address may not be fetched')
  }
  return { url, addresses }
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new FetchRefusedError('This is not a URL')
  return new URL(text)
}

async function lookUp(resolveHost: ResolveHost, hostname: string): Promise<readonly ResolvedAddress[]> {
  const family = isIP(hostname)
  if (family !== 0) return [{ address: hostname, family: family === 4 ? 4 : 6 }]
  let addresses: readonly ResolvedAddress[]
  try {
    addresses = await resolveHost(hostname)
  } catch (cause) {
    throw new FetchFailedError('The host name does not resolve', { cause })
  }
  if (addresses.length === 0) throw new FetchFailedError('The host name does not resolve')
  return addresses
}
