import { setGlobalConfig } from '@openid4vc/oauth2'
import { Openid4vciClient } from '@openid4vc/openid4vci'
import { signCompactJws, type JsonObject } from '@stapel/shared'
import type { StoredHolderKey } from '../storage/holder-key-record.ts'
import { holderSigningKey } from '../holder-keys/sign-with-holder-key.ts'

const requestTimeoutMs = 15_000

/** `fetch` with an end to waiting, and nothing of this page in it: no cookies, no referrer. */
export const boundedFetch: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(requestTimeoutMs),
  })

/** The protocol's client, with this browser's cryptography. It signs with `key`; without one it can only read an offer. */
export function createOpenidClient(
  key: StoredHolderKey | null,
  fetchOffer: typeof fetch = boundedFetch,
): Openid4vciClient {
  // Which plain-http addresses can be reached at all is for the page's content security policy: loopback, in development.
  setGlobalConfig({ allowInsecureUrls: true })
  return new Openid4vciClient({
    callbacks: {
      fetch: fetchOffer,
      hash: async (data, algorithm) => new Uint8Array(await crypto.subtle.digest(algorithm, Uint8Array.from(data))),
      generateRandom: (length) => crypto.getRandomValues(new Uint8Array(length)),
      signJwt: async (_, { header, payload }) => {
        if (key === null) throw new TypeError('This client only reads offers')
        return {
          jwt: await signCompactJws(asJson(header), asJson(payload), holderSigningKey(key)),
          signerJwk: publicJwk(key),
        }
      },
      // A wallet in a browser has no secret to identify itself by, and the learner none to be followed by.
      clientAuthentication: () => undefined,
    },
  })
}

function publicJwk({ publicJwk: { kty, crv, x, y } }: StoredHolderKey): {
  kty: string
  crv?: string
  x?: string
  y?: string
} {
  return { kty: kty ?? '', crv, x, ...(y === undefined ? {} : { y }) }
}

/** The library's own types allow `undefined`; what is signed is JSON, without such members. */
const asJson = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject
