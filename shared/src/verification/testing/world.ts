import {
  didKeyOf,
  didWebOf,
  didWebUrl,
  didDocumentFor,
  type FetchDocument,
  FetchFailedError,
  type FetchedDocument,
  type OrganisationKey,
} from '../../dids/index.ts'
import {
  generateKeyPair,
  type KeyAlgorithm,
  type KeyPair,
  type SigningKey,
  signingKeyFromJwk,
} from '../../proofs/index.ts'
import { createBitstring, createStatusListCredential } from '../../status/index.ts'
import { signDataIntegrity } from '../../proofs/index.ts'
import type { VerificationPorts } from '../run.ts'

export const now = '2026-12-01T12:00:00Z'
export const signedAt = '2026-11-01T09:00:00Z'

/** A signer with a real key: `did:web`, its document published in the world, or `did:key`. */
export interface Signer {
  readonly did: string
  readonly key: SigningKey
}

/** A small internet: what is not published does not answer; what was asked is remembered. */
export class World {
  readonly asked: string[] = []
  readonly #documents = new Map<string, () => Promise<FetchedDocument>>()

  readonly fetchDocument: FetchDocument = (url) => {
    this.asked.push(url)
    const answer = this.#documents.get(url)
    return answer === undefined ? Promise.reject(new FetchFailedError(`Nobody answers at ${url}`)) : answer()
  }

  readonly ports: VerificationPorts = { fetchDocument: this.fetchDocument, clock: () => new Date(now) }

  publish(url: string, body: unknown, status = 200): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = { status, contentType: 'application/json', body: new TextEncoder().encode(text), url }
    this.#documents.set(url, () => Promise.resolve(answer))
  }

  unpublish(url: string): void {
    this.#documents.delete(url)
  }

  /** Never answers. */
  publishSilence(url: string): void {
    this.#documents.set(url, () => new Promise(() => undefined))
  }

  async addSigner(
    slug: string,
    algorithm: KeyAlgorithm = 'Ed25519',
    history: Pick<OrganisationKey, 'expires' | 'revoked'> = {},
  ): Promise<Signer> {
    const did = didWebOf(new URL(`https://school.example/orgs/${slug}`).href)
    const pair = await rememberedPair(`${slug} ${algorithm}`, algorithm)
    this.publish(
      didWebUrl(did, { allowLoopback: false }) ?? '',
      didDocumentFor(did, [{ fragment: 'key-1', publicJwk: pair.publicKeyJwk, ...history }]),
    )
    return { did, key: await signingKeyFromJwk(pair.privateKeyJwk, `${did}#key-1`, did) }
  }

  /** Publishes a status list of this signer in which these indexes are set. */
  async addStatusList(signer: Signer, purpose: 'revocation' | 'suspension', set: readonly number[]): Promise<string> {
    const id = `https://school.example/status/${purpose}`
    const bits = createBitstring(131_072, set)
    this.publish(
      id,
      await signed(createStatusListCredential({ id, issuer: signer.did, purpose, bits, validFrom: signedAt }), signer),
    )
    return id
  }
}

/** A signer whose DID is its key. */
export async function keySigner(name: string, algorithm: KeyAlgorithm = 'Ed25519'): Promise<Signer> {
  const pair = await rememberedPair(name, algorithm)
  const did = didKeyOf(pair.publicKeyJwk)
  return { did, key: await signingKeyFromJwk(pair.privateKeyJwk, `${did}#${did.slice('did:key:'.length)}`, did) }
}

export function signed(document: Readonly<Record<string, unknown>>, { key }: Signer) {
  return signDataIntegrity(document, key, {
    cryptosuite: key.algorithm === 'Ed25519' ? 'eddsa-rdfc-2022' : 'ecdsa-rdfc-2019',
    created: signedAt,
    proofPurpose: 'assertionMethod',
  })
}

export function signedPresentation(
  document: Readonly<Record<string, unknown>>,
  { key }: Signer,
  options: { readonly challenge?: string; readonly domain?: string } = {},
) {
  return signDataIntegrity(document, key, {
    cryptosuite: 'eddsa-rdfc-2022',
    created: signedAt,
    proofPurpose: 'authentication',
    challenge: 'c1',
    ...options,
  })
}

const pairs = new Map<string, Promise<KeyPair>>()
function rememberedPair(name: string, algorithm: KeyAlgorithm): Promise<KeyPair> {
  const key = `${name} ${algorithm}`
  const pair = pairs.get(key) ?? generateKeyPair(algorithm)
  pairs.set(key, pair)
  return pair
}
