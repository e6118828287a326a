import { expect } from 'chai'
import type { JsonObject } from '../proofs/json.ts'
import { signCompactJws, signVpJwt } from '../proofs/index.ts'
import { aCredential, aPresentation } from '../verification/testing/a-credential.ts'
import { keySigner, type Signer, signedAt, signedPresentation, World } from '../verification/testing/world.ts'
import { AnswerRefusedError } from './answer-refused-error.ts'
import { createPresentationRequest } from './create-presentation-request.ts'
import type { CredentialsAsked } from './credentials-asked.ts'
import { verifyPresentationResponse } from './verify-presentation-response.ts'

const ldp = 'in-ldp-vc'
const jwt = 'in-jwt-vc-json'

function aRequest(asked: CredentialsAsked = { kind: 'any-badge' }) {
  return createPresentationRequest({
    did: 'did:web:verifier.example',
    asked,
    responseUri: 'https://verifier.example/openid4vp/responses/1',
    nonce: 'n-1',
    state: 's-1',
  })
}

async function aStage() {
  const world = new World()
  const issuer = await world.addSigner('metaalpunt')
  const joseIssuer = await world.addSigner('jose', 'P-256')
  const holder = await keySigner('jeroen')
  const joseHolder = await keySigner('jose-holder', 'P-256')
  const other = await keySigner('other')
  const request = aRequest()
  const bound = { challenge: request.nonce, domain: request.clientId }
  const present = (credentials: readonly unknown[], by: Signer, options = bound) =>
    signedPresentation(aPresentation(credentials, by.did), by, options)
  const presentJwt = (credentials: readonly unknown[], by: Signer, { challenge, domain } = bound) =>
    signVpJwt(aPresentation(credentials, by.did), by.key, { issuedAt: signedAt, nonce: challenge, audience: domain })
  const credential = await aCredential(issuer).heldBy(holder.did).sign()
  const enveloped = (token: string) => ({
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: `data:application/vc+jwt,${token}`,
    type: 'EnvelopedVerifiableCredential',
  })
  const token = await aCredential(joseIssuer).heldBy(joseHolder.did).signAsJwt()
  const verify = (vpToken: unknown, asked = request) =>
    verifyPresentationResponse(typeof vpToken === 'string' ? vpToken : JSON.stringify(vpToken), asked, world.ports)
  const refusal = (vpToken: unknown, asked = request) =>
    verify(vpToken, asked).then(
      () => 'accepted',
      (error: unknown) => {
        if (error instanceof AnswerRefusedError) return error.code
        throw error
      },
    )
  return {
    world, issuer, holder, joseHolder, other, request, present, presentJwt,
    credential, enveloped, token, verify, refusal,
  } // prettier-ignore
}

describe('the answer to a request for credentials', () => {
  it('gives a report on each credential, bound to the one who showed it', async () => {
    const { holder, credential, present, verify } = await aStage()
    const [answer, ...others] = await verify({ [ldp]: [await present([credential], holder)] })
    expect(others).to.deep.equal([])
    expect(answer).to.include({ queryId: ldp, format: 'ldp_vc', holder: holder.did })
    expect(answer?.credential).to.deep.equal(credential)
    expect(answer?.report).to.include({ verdict: 'valid', kind: 'credential', carrier: 'json' })
    expect(answer?.report.checks.find(({ id }) => id === 'holder-binding')).to.include({ outcome: 'passed' })
    expect(answer?.report.checks.find(({ id }) => id === 'holder-binding')).to.not.have.property('code')
  })

  it('may come in both formats at once, by several keys of the holder, in vp+jwt too', async () => {
    const { holder, joseHolder, credential, token, enveloped, present, presentJwt, verify } = await aStage()
    const answers = await verify({
      [ldp]: [await present([credential], holder)],
      [jwt]: [await presentJwt([enveloped(token)], joseHolder)],
    })
    expect(answers.map(({ format, holder, report }) => [format, holder, report.verdict])).to.deep.equal([
      ['ldp_vc', holder.did, 'valid'],
      ['jwt_vc_json', joseHolder.did, 'valid'],
    ])
    expect(answers[1]?.credential).to.equal(token)
  })

  it('may hold several credentials in one presentation', async () => {
    const { issuer, holder, credential, present, verify } = await aStage()
    const id = 'urn:uuid:00000000-0000-4000-8000-000000000002'
    const second = await aCredential(issuer).with({ id }).heldBy(holder.did).sign()
    const answers = await verify({ [ldp]: [await present([credential, second], holder)] })
    expect(answers.map(({ credential }) => (credential as JsonObject)['id'])).to.deep.equal([credential['id'], id])
  })

  it('may be a presentation of the first data model, in the claim vp', async () => {
    const { joseHolder, token, request, verify } = await aStage()
    const { key, did } = joseHolder
    const claims = {
      iss: did,
      aud: request.clientId,
      nonce: request.nonce,
      vp: {
        '@context': ['https://www.w3.org/2018/credentials/v1'],
        type: ['VerifiablePresentation'],
        verifiableCredential: [token],
      },
    }
    const vp = await signCompactJws({ alg: 'ES256', typ: 'JWT', kid: key.verificationMethod }, claims, key)
    const [answer] = await verify({ [jwt]: [vp] })
    expect([answer?.format, answer?.report.verdict]).to.deep.equal(['jwt_vc_json', 'valid'])
  })

  it('reports what is wrong with a credential, and is still an answer', async () => {
    const { world, issuer, holder, present, verify } = await aStage()
    const list = await world.addStatusList(issuer, 'revocation', [7])
    const revoked = await aCredential(issuer).heldBy(holder.did).withStatus(list).sign()
    const expired = await aCredential(issuer).heldBy(holder.did).expired().sign()
    const answers = await verify({ [ldp]: [await present([revoked, expired], holder)] })
    expect(answers.map(({ report }) => report.verdict)).to.deep.equal(['revoked', 'expired'])
  })

  it('is verified with one look at the keys of a school, however many presentations there are', async () => {
    const { world, issuer, present, verify } = await aStage()
    const holders = await Promise.all(['a', 'b', 'c'].map((name) => keySigner(name)))
    const presentations = await Promise.all(
      holders.map(async (one) => present([await aCredential(issuer).heldBy(one.did).sign()], one)),
    )
    expect((await verify({ [ldp]: presentations })).map(({ holder }) => holder)).to.deep.equal(
      holders.map(({ did }) => did),
    )
    expect(world.asked).to.deep.equal(['https://school.example/orgs/metaalpunt/did.json'])
  })

  it('is refused when it was made for another request, or for somebody else who asks', async () => {
    const { holder, joseHolder, credential, token, enveloped, present, presentJwt, request, refusal } = await aStage()
    const wrong = [
      { challenge: 'n-2', domain: request.clientId },
      { challenge: request.nonce, domain: 'decentralized_identifier:did:web:elsewhere.example' },
      { challenge: request.nonce, domain: 'did:web:verifier.example' },
    ]
    for (const options of wrong) {
      expect(await refusal({ [ldp]: [await present([credential], holder, options)] })).to.equal('answer-not-proven')
      expect(await refusal({ [jwt]: [await presentJwt([enveloped(token)], joseHolder, options)] })).to.equal(
        'answer-not-proven',
      )
    }
  })

  it('is refused without the signature of a holder', async () => {
    const { holder, credential, present, refusal } = await aStage()
    const signed = await present([credential], holder)
    expect(await refusal({ [ldp]: [aPresentation([credential], holder.did)] })).to.equal('answer-not-proven')
    expect(await refusal({ [ldp]: [{ ...signed, id: 'urn:uuid:00000000-0000-4000-8000-0000000000ff' }] })).to.equal(
      'answer-not-proven',
    )
  })

  it('is refused with a credential of somebody else, or of nobody', async () => {
    const { issuer, holder, other, credential, present, refusal } = await aStage()
    const nobodys = await aCredential(issuer).sign()
    const stolen = { ...aPresentation([credential], holder.did) }
    const bound = { challenge: 'n-1', domain: aRequest().clientId }
    const cases = [
      await present([credential], other),
      await present([nobodys], holder),
      await present([credential, nobodys], holder),
      await present([credential, await aCredential(issuer).heldBy(other.did).sign()], holder),
    ]
    for (const presentation of cases) expect(await refusal({ [ldp]: [presentation] })).to.equal('answer-not-of-holder')
    // Under the holder's name, but signed by another.
    const forged = await signedPresentation(stolen, other, bound)
    expect(await refusal({ [ldp]: [forged] })).to.be.oneOf(['answer-not-of-holder', 'answer-not-proven'])
  })

  it('is refused with a credential that has a second subject', async () => {
    const { issuer, holder, other, present, refusal } = await aStage()
    const { credentialSubject } = aCredential(issuer).build()
    const subjects = [holder, other].map(({ did }) => ({ ...(credentialSubject as JsonObject), id: did }))
    const both = await aCredential(issuer).with({ credentialSubject: subjects }).sign()
    expect(await refusal({ [ldp]: [await present([both], holder)] })).to.equal('answer-not-of-holder')
  })

  it('is refused when the credential is another one than was asked for', async () => {
    const { holder, credential, present, refusal, verify } = await aStage()
    const vpToken = { [ldp]: [await present([credential], holder)] }
    const asking = (achievements: readonly string[]) => aRequest({ kind: 'achievements', achievements })
    expect(await refusal(vpToken, asking(['https://school.example/achievements/b7']))).to.equal('answer-not-fitting')
    expect(await verify(vpToken, asking(['https://school.example/achievements/a5']))).to.have.length(1)
    const clr = aRequest({
      kind: 'credential-type',
      types: ['https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential'],
    })
    expect(await refusal(vpToken, clr)).to.equal('answer-not-fitting')
  })

  it('is refused when the format is not that of the query that it answers', async () => {
    const { holder, credential, present, refusal } = await aStage()
    expect(await refusal({ [jwt]: [await present([credential], holder)] })).to.equal('answer-not-fitting')
  })

  it('is refused when it is no answer at all', async () => {
    const { holder, credential, present, refusal } = await aStage()
    const presentation = await present([credential], holder)
    const malformed: readonly unknown[] = [
      '',
      'hallo',
      '[]',
      '{}',
      `{"${ldp}":[],"${ldp}":["x"]}`,
      { [ldp]: [] },
      { [ldp]: [null] },
      { [ldp]: [42] },
      { [ldp]: ['a.b.c'] },
      { [ldp]: [credential] },
      { [ldp]: [aPresentation([], holder.did)] },
      { [ldp]: [aPresentation(['a~b~'], holder.did)] },
      { [ldp]: [aPresentation([presentation], holder.did)] },
      { other: [presentation] },
      { __proto__x: [presentation] },
      { [ldp]: Array.from({ length: 51 }, () => presentation) },
      {
        [ldp]: [
          aPresentation(
            Array.from({ length: 101 }, () => credential),
            holder.did,
          ),
        ],
      },
    ]
    for (const vpToken of malformed)
      expect(await refusal(vpToken), JSON.stringify(vpToken).slice(0, 80)).to.equal('answer-malformed')
  })

  it('is refused, without a crash, when it is nested beyond reading', async () => {
    const { refusal } = await aStage()
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await refusal(`{"${ldp}":[{"type":"VerifiablePresentation","verifiableCredential":${deep}}]}`)).to.equal(
      'answer-malformed',
    )
  })
})
