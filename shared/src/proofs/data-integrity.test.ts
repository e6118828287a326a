import { expect } from 'chai'
import fc from 'fast-check'
import { bundledContexts } from '../contexts/bundled-contexts.ts'
import { didDocumentFor } from '../dids/organisation-did-document.ts'
import { asList, withoutMember, type JsonObject } from './json.ts'
import { signDataIntegrity } from './sign-data-integrity.ts'
import { SigningRefusedError } from './signing-refused-error.ts'
import { asReceived, exampleCredential } from './testing/example-credential.ts'
import { exampleSigner, type ExampleSigner } from './testing/example-signer.ts'
import { offlinePorts } from './testing/offline-ports.ts'
import { verifyDataIntegrityProofs, type ExpectedProof } from './verify-data-integrity.ts'

const created = '2026-09-01T10:00:00Z'
const now = '2026-12-01T12:00:00Z'
const assertion = { cryptosuite: 'eddsa-rdfc-2022', created, proofPurpose: 'assertionMethod' } as const
const suites = [
  ['Ed25519', 'eddsa-rdfc-2022'],
  ['Ed25519', 'eddsa-jcs-2022'],
  ['P-256', 'ecdsa-rdfc-2019'],
  ['P-384', 'ecdsa-rdfc-2019'],
  ['P-256', 'ecdsa-jcs-2019'],
  ['P-384', 'ecdsa-jcs-2019'],
] as const

let issuer: ExampleSigner
let other: ExampleSigner
let signed: JsonObject
let proof: JsonObject

async function verify(document: JsonObject, expected: Partial<ExpectedProof> = {}, ports = offlinePorts()) {
  const all = await verifyDataIntegrityProofs(ports, document, {
    proofPurpose: 'assertionMethod',
    controller: issuer.did,
    now,
    ...expected,
  })
  return all[0]
}
const withProof = (members: object) => ({ ...signed, proof: { ...proof, ...members } })

describe('Data Integrity', () => {
  before(async () => {
    issuer = await exampleSigner('Ed25519')
    other = await exampleSigner('Ed25519')
    signed = asReceived(await signDataIntegrity(exampleCredential(issuer.did), issuer.key, assertion))
    proof = asList(signed.proof)[0] as JsonObject
  })

  describe('signing', () => {
    for (const [algorithm, cryptosuite] of suites) {
      it(`makes one proof, in a list, that verifies: ${cryptosuite}, ${algorithm}`, async () => {
        const signer = await exampleSigner(algorithm)
        const options = { ...assertion, cryptosuite, created: '2026-09-01T12:00:00.123+02:00' }
        const document = asReceived(await signDataIntegrity(exampleCredential(signer.did), signer.key, options))
        expect(document.proof).to.be.an('array').with.length(1)
        const finding = await verify(document, { controller: signer.did })
        expect(finding).to.include({ outcome: 'passed', created, controller: signer.did, cryptosuite })
        expect(await verify({ ...document, name: 'Lassen' }, { controller: signer.did })).to.include({
          code: 'signature-invalid',
        })
      })
    }

    it('verifies with the same key as JWK, for every suite', async () => {
      for (const [algorithm, cryptosuite] of suites) {
        const did = 'did:web:school.example'
        const signer = await exampleSigner(algorithm, did)
        const publicJwk = signer.pair.publicKeyJwk
        const document = asReceived(
          await signDataIntegrity(exampleCredential(did), signer.key, { ...assertion, cryptosuite }),
        )
        for (const form of ['JsonWebKey', 'Multikey'] as const) {
          const served = didDocumentFor(did, [{ fragment: 'key-1', publicJwk, form }])
          const ports = offlinePorts({ 'https://school.example/.well-known/did.json': served })
          expect(await verify(document, { controller: did }, ports)).to.include({ outcome: 'passed' })
        }
      }
    })

    it('replaces a proof that was there, and leaves the document that it was given alone', async () => {
      const again = await signDataIntegrity(signed, issuer.key, assertion)
      expect(again.proof).to.have.length(1)
      expect(signed).to.deep.equal(asReceived(signed))
      const before = exampleCredential(issuer.did)
      await signDataIntegrity(before, issuer.key, assertion)
      expect(before).to.deep.equal(exampleCredential(issuer.did))
    })

    for (const cryptosuite of ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019'] as const) {
      it(`refuses what would not verify: ${cryptosuite}`, async () => {
        const signer = await exampleSigner(cryptosuite === 'eddsa-rdfc-2022' ? 'Ed25519' : 'P-256')
        for (const members of [
          { undefinedTerm: 1 },
          { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://evil.example'] },
        ]) {
          const document = exampleCredential(signer.did, members)
          const thrown: unknown = await signDataIntegrity(document, signer.key, { ...assertion, cryptosuite }).catch(
            (e: unknown) => e,
          )
          expect(thrown).to.be.instanceOf(SigningRefusedError).and.include({ code: 'signing-refused' })
        }
      })
    }

    it('takes only keys of the suite', async () => {
      for (const cryptosuite of ['ecdsa-rdfc-2019', 'ecdsa-jcs-2019'] as const) {
        const thrown: unknown = await signDataIntegrity(signed, issuer.key, { ...assertion, cryptosuite }).catch(
          (e: unknown) => e,
        )
        expect(thrown).to.be.instanceOf(TypeError)
      }
      const { key } = await exampleSigner('P-256')
      expect(await signDataIntegrity(signed, key, assertion).catch((e: unknown) => e)).to.be.instanceOf(TypeError)
    })
  })

  describe('presentations', () => {
    const presentation = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'] }
    for (const cryptosuite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
      it(`are bound to their challenge and domain: ${cryptosuite}`, async () => {
        const options = { cryptosuite, created, proofPurpose: 'authentication', challenge: 'c1', domain: 'd1' } as const
        const document = asReceived(
          await signDataIntegrity({ ...presentation, holder: issuer.did }, issuer.key, options),
        )
        const expected = { proofPurpose: 'authentication', challenge: 'c1', domain: 'd1' } as const
        expect(await verify(document, expected)).to.include({ outcome: 'passed', challenge: 'c1', domain: 'd1' })
        expect(await verify(document, { ...expected, challenge: 'c2' })).to.include({ code: 'challenge-mismatch' })
        expect(await verify(document, { ...expected, domain: 'd2' })).to.include({ code: 'domain-mismatch' })
        expect(await verify(document)).to.include({ code: 'proof-purpose-mismatch' })
      })
    }

    it('that name no holder are followed to whoever signed', async () => {
      const options = { ...assertion, proofPurpose: 'authentication' } as const
      const document = asReceived(await signDataIntegrity(presentation, other.key, options))
      const findings = await verifyDataIntegrityProofs(offlinePorts(), document, {
        proofPurpose: 'authentication',
        now,
      })
      expect(findings[0]).to.include({ outcome: 'passed', controller: other.did })
    })
  })

  describe('attacks', () => {
    for (const [name, document, code] of [
      ['no proof', () => ({ ...signed, proof: undefined }), 'proof-missing'],
      ['an empty list of proofs', () => ({ ...signed, proof: [] }), 'proof-missing'],
      ['a proof that is null', () => ({ ...signed, proof: null }), 'proof-malformed'],
      ['a proof that is text', () => ({ ...signed, proof: 'x' }), 'proof-malformed'],
      ['a good proof and one that is none', () => ({ ...signed, proof: [proof, {}] }), 'proof-malformed'],
      ['a flood of proofs', () => ({ ...signed, proof: Array<object>(21).fill(proof) }), 'proof-malformed'],
      ['no verification method', () => withProof({ verificationMethod: undefined }), 'proof-malformed'],
      [
        'a verification method that is an object',
        () => withProof({ verificationMethod: { id: 'x' } }),
        'proof-malformed',
      ],
      ['no purpose', () => withProof({ proofPurpose: undefined }), 'proof-malformed'],
      ['no value', () => withProof({ proofValue: undefined }), 'proof-malformed'],
      ['a moment without a time zone', () => withProof({ created: '2026-09-01T10:00:00' }), 'proof-malformed'],
      ['a moment that is none', () => withProof({ created: '2026-13-41T10:00:00Z' }), 'proof-malformed'],
      ['a domain that is no text', () => withProof({ domain: [1] }), 'proof-malformed'],
      ['a previous proof that is no text', () => withProof({ previousProof: [1] }), 'proof-malformed'],
      ['a value that is no multibase', () => withProof({ proofValue: 'x' }), 'proof-malformed'],
      ['a value of another length', () => withProof({ proofValue: 'z111' }), 'signature-invalid'],
      ['another moment of signing', () => withProof({ created: '2026-09-01T10:00:01Z' }), 'signature-invalid'],
      ['no moment of signing', () => withProof({ created: undefined }), 'signature-invalid'],
      ['another purpose', () => withProof({ proofPurpose: 'authentication' }), 'proof-purpose-mismatch'],
      ['another suite of the same key', () => withProof({ cryptosuite: 'eddsa-jcs-2022' }), 'signature-invalid'],
      ['a suite of another key', () => withProof({ cryptosuite: 'ecdsa-rdfc-2019' }), 'key-kind-mismatch'],
      ['an end in the past', () => withProof({ expires: '2026-10-01T00:00:00Z' }), 'proof-expired'],
      ['an end in the future', () => withProof({ expires: '2027-10-01T00:00:00Z' }), 'signature-invalid'],
      ['a previous proof that is not there', () => withProof({ previousProof: 'urn:x' }), 'previous-proof-missing'],
      ['an undefined term in the proof', () => withProof({ evil: 1 }), 'json-ld-invalid'],
      [
        'a context of its own in the proof',
        () => withProof({ '@context': ['https://evil.example'] }),
        'proof-context-mismatch',
      ],
      ['a key that is not there', () => withProof({ verificationMethod: `${issuer.did}#other` }), 'key-not-found'],
      ['an undefined term', () => ({ ...signed, evil: 'x' }), 'json-ld-invalid'],
      ['a member taken out', () => ({ ...signed, awardedDate: undefined }), 'signature-invalid'],
      ['a member added', () => ({ ...signed, validUntil: '2099-01-01T00:00:00Z' }), 'signature-invalid'],
      ['a protected term redefined', () => withContext({ name: 'https://evil.example/name' }), 'json-ld-invalid'],
      [
        'a context that nullifies',
        () => ({ ...signed, '@context': [...asList(signed['@context']), null] }),
        'json-ld-invalid',
      ],
      ['a context that imports a non-context', () => withContext({ '@import': 5 }), 'json-ld-invalid'],
      ['a lone surrogate', () => ({ ...signed, name: '\ud800' }), 'signature-invalid'],
      [
        '__proto__',
        () => asReceived(JSON.parse(JSON.stringify(signed).replace('{', '{"__proto__":{"name":"x"},')) as object),
        'json-ld-invalid',
      ],
      ['nesting 10,000 deep', () => ({ ...signed, name: deep(10_000) }), 'work-limit'],
      [
        'a flood of blank nodes',
        () => ({ ...signed, evidence: Array.from({ length: 5000 }, () => ({ type: ['Evidence'] })) }),
        'work-limit',
      ],
      [
        'a flood of terms',
        () => withContext(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`t${n}`, 'urn:x']))),
        'work-limit',
      ],
      [
        'a flood of list items',
        () => ({ ...signed, type: Array.from({ length: 5000 }, (_, i) => `urn:t:${i}`) }),
        'work-limit',
      ],
      ['blank nodes that all look alike, each tied to each', () => withExample(complete(12)), 'work-limit'],
    ] as const) {
      it(`fails ${name}: ${code}`, async () => {
        const ports = offlinePorts()
        const startedAt = process.cpuUsage()
        expect(await verify(document(), {}, ports)).to.include({ outcome: 'failed', code })
        expect(cpuMilliseconds(startedAt)).to.be.below(4000)
        expect(ports.fetched).to.deep.equal([])
      })
    }

    for (const [name, document, code, detail] of [
      [
        'an unknown type',
        () => withProof({ type: 'BbsBlsSignature2020' }),
        'proof-type-unknown',
        'BbsBlsSignature2020',
      ],
      ['an unknown suite', () => withProof({ cryptosuite: 'bbs-2023' }), 'cryptosuite-unknown', 'bbs-2023'],
      ['no suite', () => withProof({ cryptosuite: undefined }), 'cryptosuite-unknown', 'none'],
      [
        'an old type with a new suite',
        () => withProof({ type: 'Ed25519Signature2020' }),
        'proof-type-unknown',
        'Ed25519Signature2020',
      ],
      [
        'an unknown context',
        () => ({ ...signed, '@context': [...asList(signed['@context']), 'https://evil.example/c'] }),
        'context-unknown',
        'https://evil.example/c',
      ],
      [
        'a context that imports an unknown one',
        () => withContext({ '@import': 'https://evil.example/c' }),
        'context-unknown',
        'https://evil.example/c',
      ],
    ] as const) {
      it(`does not check ${name}, and asks nobody`, async () => {
        const ports = offlinePorts()
        expect(await verify(document(), {}, ports)).to.include({ outcome: 'not-checked', code, detail })
        expect(ports.fetched).to.deep.equal([])
      })
    }

    it('follows no key but the issuer’s', async () => {
      const forged = asReceived(await signDataIntegrity(exampleCredential(issuer.did), other.key, assertion))
      const ports = offlinePorts()
      expect(await verify(forged, {}, ports)).to.include({ outcome: 'not-checked', code: 'controller-not-followed' })
      const far = withProof({ verificationMethod: 'did:web:internal.example#k' })
      expect(await verify(far, {}, ports)).to.include({ code: 'controller-not-followed' })
      expect(ports.fetched).to.deep.equal([])
    })

    it('follows the others of a set only when the issuer’s own proof is good', async () => {
      const web = await exampleSigner('Ed25519', 'did:web:endorser.example')
      const second = (await signDataIntegrity(exampleCredential(issuer.did), web.key, assertion)).proof[0]
      const url = 'https://endorser.example/.well-known/did.json'
      const served = { [url]: didDocumentFor(web.did, [{ fragment: 'key-1', publicJwk: web.pair.publicKeyJwk }]) }
      const expected = { proofPurpose: 'assertionMethod', controller: issuer.did, now } as const
      const good = offlinePorts(served)
      const set = { ...signed, proof: [second, proof] }
      const findings = await verifyDataIntegrityProofs(good, set, expected)
      expect(findings.map(({ outcome, controller }) => [outcome, controller])).to.deep.equal([
        ['passed', web.did],
        ['passed', issuer.did],
      ])
      const bad = offlinePorts(served)
      const [unfollowed] = await verifyDataIntegrityProofs(bad, { ...set, name: 'Lassen' }, expected)
      expect(unfollowed).to.include({ outcome: 'not-checked', code: 'controller-not-followed' })
      expect([good.fetched, bad.fetched]).to.deep.equal([[url], []])
    })

    it('does not hide a mistake of ours behind a bad proof', async () => {
      const ports = { ...offlinePorts(), documentLoader: () => Promise.reject(new TypeError('bug')) }
      const findVerificationMethod = () => Promise.reject(new TypeError('bug'))
      const thrown: unknown = await verifyDataIntegrityProofs(
        { ...ports, didResolver: { findVerificationMethod } },
        signed,
        {
          proofPurpose: 'assertionMethod',
          now,
        },
      ).catch((error: unknown) => error)
      expect(thrown).to.be.instanceOf(TypeError)
    })

    it('passes 300 blank nodes, alike or not, within two seconds of work', async () => {
      for (const evidence of [
        Array.from({ length: 300 }, () => ({ type: ['Evidence'], name: 'x' })),
        Array.from({ length: 300 }, (_, i) => ({ type: ['Evidence'], name: `x${i}` })),
      ]) {
        const document = asReceived(
          await signDataIntegrity(exampleCredential(issuer.did, { evidence }), issuer.key, assertion),
        )
        const startedAt = process.cpuUsage()
        expect(await verify(document)).to.include({ outcome: 'passed' })
        expect(cpuMilliseconds(startedAt)).to.be.below(2000)
      }
    })

    it('no longer verifies when any value anywhere in it is altered, removed or added', async () => {
      const paths = leaves(withoutMember(signed, 'proof'))
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...paths), fc.constantFrom('alter', 'remove', 'add'), async (path, how) => {
          const finding = await verify(alter(signed, path, how))
          expect(finding?.outcome, `${how} ${path.join('.')}`).to.not.equal('passed')
        }),
        { numRuns: 60 },
      )
    })

    it('no longer verifies with any other character in its proof value', async () => {
      const value = String(proof.proofValue)
      await fc.assert(
        fc.asyncProperty(fc.nat(value.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (at, character) => {
          const altered = value.slice(0, at) + character + value.slice(at + 1)
          fc.pre(altered !== value)
          expect((await verify(withProof({ proofValue: altered })))?.outcome).to.equal('failed')
        }),
        { numRuns: 60 },
      )
    })

    it('leaves the bundled contexts as they were', () => {
      expect([...bundledContexts.values()].every((context) => Object.isFrozen(context))).to.equal(true)
    })
  })
})

function withContext(inline: object): JsonObject {
  return { ...signed, '@context': [...asList(signed['@context']), inline] }
}

function withExample(subject: object): JsonObject {
  return {
    ...signed,
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
    credentialSubject: subject,
  }
}

/** Every node tied to every other: canonicalising it takes more than exponential time. */
function complete(nodes: number): object {
  const ids = Array.from({ length: nodes }, (_, i) => `_:x${i}`)
  return {
    all: ids.map((id) => ({ id, tie: ids.filter((otherId) => otherId !== id).map((otherId) => ({ id: otherId })) })),
  }
}

function deep(levels: number): unknown {
  let value: unknown = 'x'
  for (let i = 0; i < levels; i++) value = [value]
  return value
}

function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]))
}

function alter(document: JsonObject, path: readonly string[], how: string): JsonObject {
  const copy = structuredClone(document) as Record<string, unknown>
  const last = path.at(-1) ?? ''
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy)
  if (how === 'alter') parent[last] = `${String(parent[last])}x`
  else if (how === 'add') parent[last] = [...asList(parent[last]), 'urn:x:added']
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else Reflect.deleteProperty(parent, last)
  return copy
}

/** Of the processor, which other work on the machine does not change. */
function cpuMilliseconds(startedAt: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(startedAt)
  return (user + system) / 1000
}
