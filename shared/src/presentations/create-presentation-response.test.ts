import { expect } from 'chai'
import { didJwkOf } from '../dids/index.ts'
import { generateKeyPair, signingKeyFromJwk, type JsonObject, type KeyAlgorithm } from '../proofs/index.ts'
import { aCredential } from '../verification/testing/a-credential.ts'
import { now, signed, type Signer, World } from '../verification/testing/world.ts'
import { verifyPresentation } from '../verification/verify-document.ts'
import {
  createPresentationResponse,
  ProofNotReadableError,
  type ShownCredential,
} from './create-presentation-response.ts'
import { createPresentationRequest } from './create-presentation-request.ts'
import { parseDcqlQuery } from './parse-dcql-query.ts'
import type { PresentationRequest, VpFormats } from './presentation-request.ts'
import { verifyPresentationResponse } from './verify-presentation-response.ts'

const request = createPresentationRequest({
  did: 'did:web:verifier.example',
  asked: { kind: 'any-badge' },
  responseUri: 'https://verifier.example/responses/1',
  nonce: 'nonce-1',
  state: 'state-1',
})

/** As the wallet has them: a did:jwk. */
async function aHolder(algorithm: KeyAlgorithm = 'Ed25519'): Promise<Signer> {
  const { publicKeyJwk, privateKeyJwk } = await generateKeyPair(algorithm)
  const did = didJwkOf(publicKeyJwk)
  return { did, key: await signingKeyFromJwk(privateKeyJwk, `${did}#0`, did) }
}

async function aStage(algorithm: KeyAlgorithm = 'Ed25519') {
  const world = new World()
  const issuer = await world.addSigner('metaalpunt')
  const jwtIssuer = await world.addSigner('jose', 'P-256')
  const holder = await aHolder(algorithm)
  const json = JSON.stringify(await aCredential(issuer).heldBy(holder.did).sign())
  const jwt = await aCredential(jwtIssuer).heldBy(holder.did).signAsJwt()
  const ldp: ShownCredential = { queryId: 'in-ldp-vc', format: 'ldp_vc', text: json, key: holder.key }
  const token: ShownCredential = { queryId: 'in-jwt-vc-json', format: 'jwt_vc_json', text: jwt, key: holder.key }
  const answer = (shown: readonly ShownCredential[], asked: PresentationRequest = request) =>
    createPresentationResponse(asked, shown, new Date(now))
  const verify = (presentation: JsonObject | string, challenge = 'nonce-1', domain: string = request.clientId) =>
    verifyPresentation(presentation, world.ports, {
      challenge,
      domain,
      expectedHolder: holder.did,
    })
  return { world, issuer, holder, ldp, token, answer, verify }
}

const only = (answers: Readonly<Record<string, readonly (JsonObject | string)[]>>, id: string) =>
  answers[id]?.[0] as JsonObject | string

describe('what a holder shows', () => {
  for (const algorithm of ['Ed25519', 'P-256'] as const) {
    for (const form of ['ldp', 'token'] as const) {
      it(`verifies as theirs, for this question (${form}, key ${algorithm})`, async () => {
        const { answer, verify, ...stage } = await aStage(algorithm)
        const shown = stage[form]
        const presentation = only(await answer([shown]), shown.queryId)
        const { verdict, checks } = await verify(presentation)
        expect(checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
        expect(verdict).to.equal('valid')
        expect(checks.find(({ id }) => id === 'holder-binding')?.outcome).to.equal('passed')
      })

      it(`is worth nothing to another asker, or for another question (${form}, key ${algorithm})`, async () => {
        const { answer, verify, ...stage } = await aStage(algorithm)
        const presentation = only(await answer([stage[form]]), stage[form].queryId)
        expect((await verify(presentation, 'nonce-2')).verdict).to.equal('invalid')
        expect(
          (await verify(presentation, 'nonce-1', 'decentralized_identifier:did:web:evil.example')).verdict,
        ).to.equal('invalid')
      })
    }
  }

  it('is an answer to our own asking side, in both formats at once', async () => {
    const { answer, ldp, token, world, holder } = await aStage()
    const answered = await verifyPresentationResponse(JSON.stringify(await answer([ldp, token])), request, world.ports)
    expect(answered.map(({ queryId, report }) => [queryId, report.verdict])).to.deep.equal([
      ['in-ldp-vc', 'valid'],
      ['in-jwt-vc-json', 'valid'],
    ])
    expect(answered.map((one) => one.holder)).to.deep.equal([holder.did, holder.did])
  })

  it('holds a credential in a presentation of its own, signed by the key of whom it is about', async () => {
    const { answer, ldp, issuer } = await aStage()
    const other = await aHolder()
    const text = JSON.stringify(await aCredential(issuer).heldBy(other.did).sign())
    const answers = await answer([ldp, { ...ldp, text, key: other.key }])
    expect(answers['in-ldp-vc']?.map((presentation) => (presentation as JsonObject)['holder'])).to.deep.equal([
      ldp.key?.controller,
      other.did,
    ])
    for (const presentation of answers['in-ldp-vc'] ?? [])
      expect((presentation as { verifiableCredential: unknown[] }).verifiableCredential).to.have.length(1)
  })

  it('is a credential of the older data model in a presentation of that model', async () => {
    const { answer, verify, issuer, holder, ldp } = await aStage()
    const { validFrom, name: _, ...rest } = aCredential(issuer).heldBy(holder.did).build()
    const older = {
      ...rest,
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
        'https://w3id.org/security/data-integrity/v2',
      ],
      issuanceDate: validFrom,
    }
    const presentation = only(
      await answer([{ ...ldp, text: JSON.stringify(await signed(older, issuer)) }]),
      'in-ldp-vc',
    )
    const { checks } = await verify(presentation)
    const failures = checks.filter(({ outcome }) => outcome === 'failed')
    expect(failures).to.deep.equal([])
  })

  it('is the bare credential where no proof is wanted, never one that pretends', async () => {
    const { answer, ldp } = await aStage()
    const query = parseDcqlQuery({
      credentials: [
        { id: 'q', format: 'ldp_vc', meta: { type_values: [['a']] }, require_cryptographic_holder_binding: false },
      ],
    })
    if (query === null) throw new TypeError('No query')
    const shown = { queryId: 'q', format: ldp.format, text: ldp.text }
    expect(only(await answer([shown], { ...request, query }), 'q')).to.deep.equal(JSON.parse(ldp.text))
  })

  it('is never made of a credential whose key is not here', async () => {
    const { answer, ldp } = await aStage()
    const { key: _, ...withoutKey } = ldp
    const error = await answer([withoutKey]).catch((caught: unknown) => caught)
    expect(error).to.be.instanceOf(TypeError)
  })

  const formats: readonly (readonly [string, 'ldp' | 'token', VpFormats, string | null])[] = [
    ['the suite that the asker reads', 'ldp', { ldp_vc: { cryptosuite_values: ['eddsa-jcs-2022'] } }, 'eddsa-jcs-2022'],
    ['the first of ours, where the asker names none', 'ldp', {}, 'eddsa-rdfc-2022'],
    ['nothing, where the asker reads no suite of ours', 'ldp', { ldp_vc: { cryptosuite_values: ['bbs-2023'] } }, null],
    [
      'nothing, where the asker reads other proofs',
      'ldp',
      { ldp_vc: { proof_type_values: ['Ed25519Signature2018'] } },
      null,
    ],
    ['nothing, where the asker reads no algorithm of ours', 'token', { jwt_vc_json: { alg_values: ['ES256K'] } }, null],
    [
      'the name of the algorithm that the asker knows',
      'token',
      { jwt_vc_json: { alg_values: ['Ed25519'] } },
      'Ed25519',
    ],
  ]
  for (const [what, form, readable, made] of formats) {
    it(`is made with ${what} (${form})`, async () => {
      const { answer, verify, ...stage } = await aStage()
      const shown = stage[form]
      const answers = await answer([shown], { ...request, formats: readable }).catch((error: unknown) => {
        if (error instanceof ProofNotReadableError) return null
        throw error
      })
      if (answers === null) {
        expect(made).to.equal(null)
        return
      }
      const presentation = only(answers, shown.queryId)
      expect((await verify(presentation)).verdict).to.equal('valid')
      expect(made === null ? '' : nameOfProof(presentation)).to.equal(made)
    })
  }
})

function nameOfProof(presentation: JsonObject | string): unknown {
  if (typeof presentation !== 'string') return (presentation['proof'] as JsonObject[])[0]?.['cryptosuite']
  const [header = ''] = presentation.split('.')
  return (JSON.parse(Buffer.from(header, 'base64url').toString()) as JsonObject)['alg']
}
