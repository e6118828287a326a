import type { JsonObject } from '../../proofs/index.ts'
import { signVcJwt } from '../../proofs/index.ts'
import { createStatusEntry } from '../../status/index.ts'
import { type Signer, signed, signedAt } from './world.ts'

/** An Open Badge about A5 of the example data, as a builder: `aCredential(issuer).expired().sign()`. */
export class CredentialBuilder {
  readonly #issuer: Signer
  readonly #document: JsonObject

  constructor(issuer: Signer, document: JsonObject) {
    this.#issuer = issuer
    this.#document = document
  }

  with(members: JsonObject): CredentialBuilder {
    return new CredentialBuilder(this.#issuer, { ...this.#document, ...members })
  }

  without(member: string): CredentialBuilder {
    return new CredentialBuilder(
      this.#issuer,
      Object.fromEntries(Object.entries(this.#document).filter(([name]) => name !== member)),
    )
  }

  expired(): CredentialBuilder {
    return this.with({ validUntil: '2026-11-30T22:59:59Z' })
  }

  notYetValid(): CredentialBuilder {
    return this.with({ validFrom: '2026-12-02T00:00:00Z' })
  }

  withStatus(listUrl: string, index = 7, purpose: 'revocation' | 'suspension' = 'revocation'): CredentialBuilder {
    return this.with({ credentialStatus: createStatusEntry({ listUrl, purpose, index }) })
  }

  heldBy(did: string): CredentialBuilder {
    const { credentialSubject } = this.#document
    return this.with({ credentialSubject: { ...(credentialSubject as JsonObject), id: did } })
  }

  build(): JsonObject {
    return this.#document
  }

  sign(): Promise<JsonObject> {
    return signed(this.#document, this.#issuer)
  }

  signAsJwt(): Promise<string> {
    return signVcJwt(this.#document, this.#issuer.key, { issuedAt: signedAt })
  }
}

export function aCredential(issuer: Signer): CredentialBuilder {
  return new CredentialBuilder(issuer, {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'MIG/MAG-lassen hoeknaad',
    issuer: { id: issuer.did, type: ['Profile'], name: 'Voorbeeld MetaalPunt' },
    validFrom: '2026-06-01T08:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'Jeroen (voorbeeld)', identityType: 'name' }],
      achievement: {
        id: 'https://school.example/achievements/a5',
        type: ['Achievement'],
        name: 'MIG/MAG-lassen hoeknaad',
        description: 'Een hoeknaad lassen en zelf keuren',
        criteria: { narrative: 'Praktijkproef' },
        achievementType: 'MicroCredential',
      },
    },
  })
}

export function aPresentation(credentials: readonly unknown[], holder?: string): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    ...(holder !== undefined && { holder }),
    verifiableCredential: credentials,
  }
}
