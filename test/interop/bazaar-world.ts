import {
  createDidResolver,
  createDocumentLoader,
  FetchFailedError,
  type DidResolver,
  type DocumentLoader,
  type VerificationRelationship,
} from '@stapel/shared'

export const now = '2026-12-01T12:00:00Z'
export const signedAt = '2026-09-01T10:00:00Z'

/** Ports without a network: `did:key` and `did:jwk` only. */
export function offline(): { didResolver: DidResolver; documentLoader: DocumentLoader } {
  const didResolver = createDidResolver({
    fetchDocument: () => Promise.reject(new FetchFailedError('offline')),
    allowLoopback: false,
  })
  return { didResolver, documentLoader: createDocumentLoader() }
}

/** The loader that Digital Bazaar's libraries want: contexts, and DID documents and keys by their URL. */
export function bazaarLoader(): (url: string) => Promise<unknown> {
  const { didResolver, documentLoader } = offline()
  return async (url) => {
    if (!url.startsWith('did:')) return documentLoader(url)
    const [did = '', fragment] = url.split('#')
    const { didDocument } = await didResolver.resolve(did)
    const method = didDocument?.verificationMethod?.find(({ id }) => id === url)
    const context = 'https://w3id.org/security/multikey/v1'
    const document = fragment === undefined ? didDocument : { '@context': context, ...method }
    return { contextUrl: null, documentUrl: url, document }
  }
}

export function expecting(controller: string, proofPurpose: VerificationRelationship = 'assertionMethod') {
  return { proofPurpose, controller, now }
}

/** An Open Badge of ours, unsigned. */
export function badge(issuer: string): Record<string, unknown> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:0b9c0b4e-6c3f-4d0c-8a39-6a1d9c1f7a10',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Voorbeeld MBO Rijnoever' },
    validFrom: signedAt,
    awardedDate: signedAt,
    name: 'CNC-frezen basis ® 😀',
    credentialSubject: {
      id: 'did:example:learner',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://school.example/achievements/a2',
        type: ['Achievement'],
        name: 'CNC-frezen basis',
        description: 'Een product binnen tolerantie frezen.',
        criteria: { narrative: 'Praktijkproef' },
      },
    },
  }
}
