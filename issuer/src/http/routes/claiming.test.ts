import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { aWallet, claim, fetchToken } from '../../testing/a-wallet.ts'
import { anOrganisation, aPublishedAchievement, designer } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'
import { issueAward } from '../../domain/awards/issue-award.ts'
import type { Award } from '../../domain/awards/award.ts'
import { presentOffer } from '../present/present-award.ts'

async function failure(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'it worked',
    (error: unknown) => JSON.stringify(error, Object.getOwnPropertyNames(error)),
  )
}

describeOnBothEngines('Claiming by OID4VCI 1.0', function (openTestStore) {
  let issuer: ListeningIssuer
  const org = 'metaalpunt'

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    await anOrganisation(issuer.ctx)
    await aPublishedAchievement(issuer.ctx)
  })

  afterEach(() => issuer.close())

  async function award(useTxCode = false): Promise<Award> {
    const recipient = { name: 'Fatima (voorbeeld)', language: 'nl' as const }
    return issueAward(issuer.ctx, designer, {
      org,
      achievementKey: 'cnc-frezen.1',
      request: { recipient, notify: false, useTxCode },
    })
  }
  const offerOf = (one: Award) => presentOffer(issuer.ctx, one)

  it('gives an independent client the wallet form, bound to its key by jwk', async () => {
    const wallet = await aWallet()
    const one = await award()
    const credential = (await claim(wallet, offerOf(one).uri)) as { id: string; credentialSubject: { id: string } }
    expect(credential.id).to.equal(`urn:uuid:${one._id}`)
    expect(credential.credentialSubject.id).to.match(/^did:jwk:/)
  }).timeout(60_000)

  it('takes EdDSA and a kid of did:key, and gives a vc+jwt', async () => {
    const wallet = await aWallet('Ed25519')
    const jwt = (await claim(wallet, offerOf(await award()).uri, {
      signer: wallet.byKid,
      configuration: 'open-badge-jwt',
    })) as string
    const [header = '', payload = ''] = jwt.split('.')
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).to.include({ alg: 'ES256', typ: 'vc+jwt' })
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).to.include({ sub: wallet.did })
  }).timeout(60_000)

  it('gives the same key the same bytes again, and another key nothing', async () => {
    const { uri } = offerOf(await award())
    const wallet = await aWallet()
    const first = JSON.stringify(await claim(wallet, uri))
    expect(JSON.stringify(await claim(wallet, uri))).to.equal(first)
    expect(await failure(claim(await aWallet(), uri))).to.contain('credential_request_denied')
  }).timeout(60_000)

  it('lets one of many wallets win that claim at the same moment', async () => {
    const one = await award()
    const { uri } = offerOf(one)
    const wallets = await Promise.all([1, 2, 3, 4].map(() => aWallet()))
    const outcomes = await Promise.allSettled(wallets.map((wallet) => claim(wallet, uri)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1)
    const stored = await issuer.ctx.awards.get(org, one._id)
    expect(stored.forms.filter(({ kind }) => kind === 'wallet')).to.have.length(1)
  }).timeout(60_000)

  it('asks for the transaction code, and gives up after five wrong ones', async () => {
    const one = await award(true)
    const { uri, txCode = '' } = offerOf(one)
    const wallet = await aWallet()
    expect(await failure(claim(wallet, uri, {}))).to.contain('tx_code')
    const wrong = txCode === '000000' ? '111111' : '000000'
    for (let index = 0; index < 5; index += 1) {
      expect(await failure(claim(wallet, uri, { txCode: wrong }))).to.contain('invalid_grant')
    }
    expect(await failure(claim(wallet, uri, { txCode }))).to.contain('invalid_grant')
  }).timeout(60_000)

  it('takes the right transaction code', async () => {
    const { uri, txCode = '' } = offerOf(await award(true))
    expect(await claim(await aWallet(), uri, { txCode })).to.have.property('credentialSubject')
  }).timeout(60_000)

  it('uses a pre-authorised code once, and refuses one that is too old', async () => {
    const { uri } = offerOf(await award())
    const { client } = await aWallet()
    const credentialOffer = await client.resolveCredentialOffer(uri)
    const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer)
    const exchange = () => client.retrievePreAuthorizedCodeAccessTokenFromOffer({ credentialOffer, issuerMetadata })
    await exchange()
    expect(await failure(exchange())).to.contain('invalid_grant')
    const later = await client.resolveCredentialOffer(uri)
    issuer.pass(11 * 60)
    const tooLate = client.retrievePreAuthorizedCodeAccessTokenFromOffer({ credentialOffer: later, issuerMetadata })
    expect(await failure(tooLate)).to.contain('invalid_grant')
  }).timeout(60_000)

  it('refuses a nonce that was used, and one that it did not make', async () => {
    const wallet = await aWallet()
    const { uri } = offerOf(await award())
    const { issuerMetadata, accessToken } = await fetchToken(wallet, uri)
    const { c_nonce: nonce } = await wallet.client.requestNonce({ issuerMetadata })
    const ask = async (given: string) => {
      const { jwt } = await wallet.client.createCredentialRequestJwtProof({
        issuerMetadata,
        signer: wallet.byJwk,
        nonce: given,
        credentialConfigurationId: 'open-badge-ldp',
        issuedAt: new Date('2026-11-23T09:00:00Z'),
      })
      return wallet.client.retrieveCredentials({
        issuerMetadata,
        accessToken,
        credentialConfigurationId: 'open-badge-ldp',
        proofs: { jwt: [jwt] },
      })
    }
    expect(await failure(ask('made-up'))).to.contain('invalid_nonce')
    await ask(nonce)
    expect(await failure(ask(nonce))).to.contain('invalid_nonce')
  }).timeout(60_000)

  it('says of an offer that has ended that it is gone', async () => {
    const { uri } = offerOf(await award())
    issuer.pass(61 * 24 * 3600)
    const answer = await fetch(new URL(uri).searchParams.get('credential_offer_uri') ?? '')
    expect(answer.status).to.equal(410)
    expect(await answer.json()).to.include({ code: 'link-not-valid' })
  }).timeout(60_000)
})
