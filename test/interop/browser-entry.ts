/** Runs in the browser, bundled by Vite: signs and verifies every form there, with the code that the services run. */
import {
  createDidResolver,
  createDocumentLoader,
  decodeBitstring,
  didKeyOf,
  encodeBitstring,
  createBitstring,
  generateKeyPair,
  loadBundledContexts,
  readCompactJws,
  readEntry,
  signDataIntegrity,
  signingKeyFromJwk,
  signVcJwt,
  verifyDataIntegrityProofs,
  verifyVcJwt,
  FetchFailedError,
  type JsonObject,
  type SignableCryptosuite,
} from '@stapel/shared'

const suitesOf = {
  Ed25519: ['eddsa-rdfc-2022', 'eddsa-jcs-2022'],
  'P-256': ['ecdsa-rdfc-2019', 'ecdsa-jcs-2019'],
  'P-384': ['ecdsa-rdfc-2019', 'ecdsa-jcs-2019'],
} as const satisfies Record<string, readonly SignableCryptosuite[]>

const didResolver = createDidResolver({
  fetchDocument: () => Promise.reject(new FetchFailedError('offline')),
  allowLoopback: false,
})

async function signAndVerify(algorithm: keyof typeof suitesOf): Promise<string[]> {
  const pair = await generateKeyPair(algorithm)
  const did = didKeyOf(pair.publicKeyJwk)
  const key = await signingKeyFromJwk(pair.privateKeyJwk, `${did}#${pair.publicKeyMultibase}`, did)
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    type: ['VerifiableCredential'],
    issuer: did,
    validFrom: '2026-09-01T10:00:00Z',
    name: 'Lassen 🧑‍🏭',
    credentialSubject: { id: 'did:example:learner' },
  }
  const found: string[] = []
  for (const cryptosuite of suitesOf[algorithm]) {
    const options = { cryptosuite, created: '2026-09-01T10:00:00Z', proofPurpose: 'assertionMethod' } as const
    const signed = JSON.parse(JSON.stringify(await signDataIntegrity(credential, key, options))) as JsonObject
    const expected = { proofPurpose: 'assertionMethod', controller: did, now: '2026-12-01T12:00:00Z' } as const
    const ports = { didResolver, documentLoader: createDocumentLoader() }
    const [good] = await verifyDataIntegrityProofs(ports, signed, expected)
    const [bad] = await verifyDataIntegrityProofs(ports, { ...signed, name: 'Meester' }, expected)
    found.push(`${algorithm} ${cryptosuite} ${good?.outcome ?? ''} ${bad?.outcome ?? ''}`)
  }
  const jws = readCompactJws(await signVcJwt(credential, key, { issuedAt: '2026-09-01T10:00:00Z' }))
  found.push(`${algorithm} vc+jwt ${jws === null ? 'unreadable' : (await verifyVcJwt({ didResolver }, jws)).outcome}`)
  return found
}

async function run(): Promise<string[]> {
  const bits = decodeBitstring(encodeBitstring(createBitstring(131_072, [94_567])))
  const contexts = await loadBundledContexts()
  const complete = [...contexts.values()].every((context) => typeof context['@context'] === 'object')
  return [
    ...(await signAndVerify('Ed25519')),
    ...(await signAndVerify('P-256')),
    ...(await signAndVerify('P-384')),
    `status ${bits === null ? 'unreadable' : String(readEntry(bits, 94_567, 1))}`,
    `contexts ${contexts.size} ${complete ? 'complete' : 'broken'}`,
  ]
}

Object.assign(globalThis, { found: run() })
