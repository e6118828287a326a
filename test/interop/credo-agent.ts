import {
  Agent,
  DidsModule,
  InjectionSymbols,
  JwkDidRegistrar,
  JwkDidResolver,
  KeyDidRegistrar,
  KeyDidResolver,
  Kms,
  W3cCredentialsModule,
  type DependencyManager,
  type DidRecord,
  type FileSystem,
} from '@credo-ts/core'
import { generateKeyPair, type KeyAlgorithm } from '@stapel/shared'
import { EventEmitter } from 'node:events'
import { bazaarLoader } from './bazaar-world.ts'
import { KeysInMemory } from './credo-keys.ts'

/** The DIDs that an agent made: all that it stores here, and it looks for them by the DID alone. */
class DidsInMemory {
  readonly supportsCursorPagination = false
  readonly #records: DidRecord[] = []

  save(_context: unknown, record: DidRecord): Promise<void> {
    this.#records.push(record)
    return Promise.resolve()
  }

  findByQuery(_context: unknown, _kind: unknown, query: { $or: readonly { did?: string }[] }): Promise<DidRecord[]> {
    return Promise.resolve(this.#records.filter(({ did }) => query.$or.some((one) => one.did === did)))
  }
}

interface RemoteDocument {
  contextUrl: null
  documentUrl: string
  document: Record<string, unknown>
}

/**
 * An agent without a network, a disk or a native module: keys and DIDs in memory, and the contexts that are bundled
 * here. It is not initialised, since that only migrates what an earlier version stored.
 */
export function credoAgent() {
  return new Agent({
    dependencies: {
      FileSystem: Object as unknown as new () => FileSystem,
      EventEmitterClass: EventEmitter,
      fetch: () => Promise.reject(new TypeError('offline')),
      WebSocketClass: Object as never,
    },
    modules: {
      memory: {
        register: (manager: DependencyManager) => {
          manager.registerInstance(InjectionSymbols.StorageService, new DidsInMemory())
        },
      },
      dids: new DidsModule({
        registrars: [new KeyDidRegistrar(), new JwkDidRegistrar()],
        resolvers: [new KeyDidResolver(), new JwkDidResolver()],
      }),
      kms: new Kms.KeyManagementModule({ backends: [new KeysInMemory()] }),
      w3cCredentials: new W3cCredentialsModule({
        documentLoader: () => async (url) => (await bazaarLoader()(url)) as RemoteDocument,
      }),
    },
  })
}

export type CredoAgent = ReturnType<typeof credoAgent>

export interface CredoSigner {
  readonly did: string
  readonly verificationMethod: string
  readonly alg: Kms.KnownJwaSignatureAlgorithm
  readonly keyId: string
  readonly publicJwk: Kms.PublicJwk
}

const algorithms = { Ed25519: 'EdDSA', 'P-256': 'ES256', 'P-384': 'ES384' } as const

/** Somebody who signs with the agent, as issuer or as holder. */
export async function credoSigner(
  agent: CredoAgent,
  algorithm: keyof typeof algorithms & KeyAlgorithm,
  method: 'key' | 'jwk' = 'key',
): Promise<CredoSigner> {
  const { privateKeyJwk } = await generateKeyPair(algorithm)
  const { keyId, publicJwk } = await agent.kms.importKey({ privateJwk: privateKeyJwk as Kms.KmsJwkPrivate })
  const { didState } = await agent.dids.create({ method, options: { keyId } })
  if (didState.state !== 'finished') throw new TypeError(`No did:${method}: ${JSON.stringify(didState)}`)
  const verificationMethod = method === 'jwk' ? `${didState.did}#0` : `${didState.did}#${didState.did.slice(8)}`
  const alg = algorithms[algorithm]
  return { did: didState.did, verificationMethod, alg, keyId, publicJwk: Kms.PublicJwk.fromUnknown(publicJwk) }
}
