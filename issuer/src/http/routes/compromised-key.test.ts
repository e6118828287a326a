import { verifyCarrier, type VerificationPorts } from '@stapel/shared'
import { createGuardedFetch } from '@stapel/shared/server'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Award } from '../../domain/awards/award.ts'
import { servedForms } from '../../domain/awards/offer-state.ts'
import { revokeAward } from '../../domain/awards/change-state.ts'
import { issueAward, type AwardRequest } from '../../domain/awards/issue-award.ts'
import { compromiseKey } from '../../domain/keys/compromise-key.ts'
import { settleKeys } from '../../domain/keys/settle-keys.ts'
import { signingProgress } from '../../domain/keys/signing-anew.ts'
import { addEntry } from '../../domain/registries/write-entry.ts'
import { publishRegistry } from '../../domain/registries/publish-registry.ts'
import { aWallet, claim } from '../../testing/a-wallet.ts'
import { anOrganisation, aPublishedAchievement, designer } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'
import { presentOffer } from '../present/present-award.ts'

type Json = Readonly<Record<string, unknown>>

describeOnBothEngines('A compromised key', (openTestStore) => {
  let issuer: ListeningIssuer
  let token: string
  const org = 'metaalpunt'
  const email = 'fatima@personen.example'

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    token = (await anOrganisation(issuer.ctx)).apiKey ?? ''
    await aPublishedAchievement(issuer.ctx, org, { validityMonths: 12 })
    issuer.pass(3600)
  })
  afterEach(() => issuer.close())

  const award = (change: Partial<AwardRequest> = {}): Promise<Award> =>
    issueAward(issuer.ctx, designer, {
      org,
      achievementKey: 'cnc-frezen.1',
      request: {
        recipient: { name: 'Fatima (voorbeeld)', email, language: 'nl' },
        notify: false,
        useTxCode: false,
        ...change,
      },
    })
  const again = (one: Award) => issuer.ctx.awards.get(org, one._id)
  const textOf = (one: Award) => servedForms(one).find(({ kind }) => kind === 'file')?.text ?? ''
  const compromise = (key = 'key-1', since?: string) =>
    compromiseKey(issuer.ctx, designer, { org, key, ...(since !== undefined && { since }) })
  const work = () => issuer.ctx.jobs.runOnceUntilIdle()
  const verify = async (text: string) => {
    const ports: VerificationPorts = {
      fetchDocument: createGuardedFetch({ allowLoopback: true }),
      clock: () => issuer.ctx.clock.now(),
      allowLoopback: true,
    }
    const { verdict, checks } = await verifyCarrier(text, ports)
    const { outcome, code } = checks.find(({ id }) => id === 'key-history') ?? {}
    return { verdict, history: code ?? outcome, refresh: checks.find(({ id }) => id === 'refresh')?.code }
  }
  async function post(path: string, body: unknown): Promise<Response> {
    return fetch(`${issuer.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  }

  it('leaves an old copy uncertain, whose pointers nobody follows, and makes the fresh one valid', async () => {
    const before = await award()
    const old = textOf(before)
    expect(await verify(old)).to.deep.include({ verdict: 'valid' })
    issuer.pass(60)
    await compromise()
    await work()
    expect(await verify(old)).to.deep.equal({
      verdict: 'unknown',
      history: 'key-compromised',
      refresh: 'earlier-check',
    })
    expect(await verify(textOf(await again(before)))).to.deep.include({ verdict: 'valid', refresh: 'same' })
  }).timeout(60_000)

  it('makes what claims a moment after it invalid, until it is signed anew', async () => {
    const since = issuer.ctx.clock.now().toISOString()
    issuer.pass(60)
    const before = await award()
    issuer.pass(60)
    await compromise('key-1', since)
    expect(await verify(textOf(before))).to.deep.include({ verdict: 'invalid', history: 'signed-after-compromise' })
    await work()
    expect((await verify(textOf(await again(before)))).verdict).to.equal('valid')
  }).timeout(60_000)

  it('keeps id and day of award, moves validFrom, and takes a place of its own in the lists', async () => {
    const before = await award({ awardedDate: '2026-10-01' })
    const old = JSON.parse(textOf(before)) as Json
    issuer.pass(60)
    await compromise()
    await work()
    const after = await again(before)
    const fresh = JSON.parse(textOf(after)) as Json & { validFrom: string; credentialSubject: unknown }
    expect(fresh).to.include({ id: old['id'], awardedDate: old['awardedDate'], validUntil: old['validUntil'] })
    expect(fresh.validFrom > String(old['validFrom'])).to.equal(true)
    expect(fresh.credentialSubject).to.deep.equal(old['credentialSubject'])
    expect(new Set(after.forms.map(({ status }) => `${status.list}/${status.index}`)).size).to.equal(2)
    expect(servedForms(after)).to.have.length(1)
  })

  it('gives the same holder fresh bytes by the link of the mail, and another nothing', async () => {
    const before = await award()
    const { uri } = presentOffer(issuer.ctx, before)
    const wallet = await aWallet()
    const old = (await claim(wallet, uri)) as Json
    issuer.pass(60)
    await compromise()
    await work()
    const mail = issuer.mails.find(({ to }) => to === email)
    expect(mail?.subject).to.equal('Haal je bewijs opnieuw op: CNC-frezen basis')
    expect(mail?.text).to.include(`/offers/${before.offer.reference}`)
    const fresh = (await claim(wallet, uri)) as Json
    expect(fresh).to.include({ id: old['id'] })
    expect(fresh['validFrom']).to.not.equal(old['validFrom'])
    expect(await verify(JSON.stringify(fresh))).to.deep.include({ verdict: 'valid', refresh: 'same' })
    expect(await claim(wallet, uri)).to.deep.equal(fresh)
    expect(await claim(await aWallet(), uri).catch(() => 'refused')).to.equal('refused')
  }).timeout(60_000)

  it('serves nothing that it signed, also before the job has come by', async () => {
    const before = await award()
    const { uri } = presentOffer(issuer.ctx, before)
    const wallet = await aWallet()
    const old = await claim(wallet, uri)
    issuer.pass(60)
    await compromise()
    expect(await claim(wallet, uri)).to.not.deep.equal(old)
    const file = await fetch(`${issuer.url}/orgs/${org}/offers/${before.offer.reference}/file`)
    expect((await verify(await file.text())).verdict).to.equal('valid')
    await work()
    expect(servedForms(await again(before))).to.have.length(2)
  }).timeout(60_000)

  it('signs only what that key signed', async () => {
    const before = await award()
    await claim(await aWallet(), presentOffer(issuer.ctx, before).uri, { configuration: 'open-badge-jwt' })
    issuer.pass(60)
    await compromise('key-2')
    await work()
    const after = await again(before)
    expect(after.forms.filter(({ signedAnewAt }) => signedAnewAt !== undefined).map(({ kind }) => kind)).to.deep.equal([
      'wallet',
    ])
    const jwt = servedForms(after).find(({ kind }) => kind === 'wallet')?.text ?? ''
    expect(await verify(jwt)).to.deep.include({ verdict: 'valid' })
  }).timeout(60_000)

  it('is survived half-way by another process: each award has exactly one fresh form, and one mail', async () => {
    const awards = []
    for (let index = 0; index < 45; index += 1) {
      const recipient = { name: `Lerende ${index} (voorbeeld)`, email: `l${index}@personen.example`, language: 'nl' }
      awards.push(await award({ recipient } as Partial<AwardRequest>))
    }
    issuer.pass(60)
    await compromise()
    // A run that is killed: it did its work and never wrote that it had.
    await settleKeys(issuer.ctx, await issuer.ctx.keys.get(org))
    expect(await signingProgress(issuer.ctx, await issuer.ctx.keys.get(org))).to.deep.equal({
      total: 45,
      done: 20,
      isFinished: false,
    })
    await Promise.all([work(), settleKeys(issuer.ctx, await issuer.ctx.keys.get(org))])
    await work()
    for (const one of awards) {
      const after = await again(one)
      expect(after.forms).to.have.length(2)
      expect(servedForms(after)).to.have.length(1)
      expect(servedForms(after)[0]?.verificationMethod).to.match(/#key-3$/)
    }
    expect(issuer.mails.filter(({ subject }) => subject.startsWith('Haal'))).to.have.length(45)
    expect(await signingProgress(issuer.ctx, await issuer.ctx.keys.get(org))).to.deep.equal({
      total: 45,
      done: 45,
      isFinished: true,
    })
    const { items } = await issuer.ctx.audit.read(org, { subject: `keys/${org}` })
    expect(items.map(({ act }) => act)).to.have.members(['key.compromised', 'keys.signed-anew'])
  }).timeout(120_000)

  it('does not bring back what was revoked or is over, and mails nobody about it', async () => {
    const [revoked, over] = [await award(), await award({ awardedDate: '2025-01-01' })]
    await revokeAward(issuer.ctx, designer, { org, id: revoked._id, reason: 'vergissing' })
    issuer.pass(60)
    await compromise()
    await work()
    expect((await verify(textOf(await again(revoked)))).verdict).to.equal('revoked')
    expect((await verify(textOf(await again(over)))).verdict).to.equal('expired')
    expect(issuer.mails).to.deep.equal([])
  }).timeout(60_000)

  it('is done once however often it is said, and also for the lists, the registry and the VC-API', async () => {
    await addEntry(issuer.ctx, designer, {
      org,
      content: {
        issuer: 'did:web:school.example',
        name: 'Voorbeeld',
        recognisedFor: { kind: 'anything' },
        from: '2026-01-01',
      },
    })
    await publishRegistry(issuer.ctx, designer, { org })
    const before = await award()
    const list = `${issuer.url}/orgs/${org}/status/${before.forms[0]?.status.list ?? 0}/revocation`
    const issued = await post(`/vc-api/${org}/credentials/issue`, {
      credential: {
        '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
        id: 'urn:uuid:0b3c0f5e-8f0a-4f3c-9a53-8b6f1c1f7a10',
        type: ['VerifiableCredential'],
        issuer: `did:web:${encodeURIComponent(new URL(issuer.url).host)}:orgs:${org}`,
        credentialSubject: { name: 'Iemand (voorbeeld)' },
      },
    })
    const old = await issued.text()
    const read = async (url: string, accept = 'application/vc') =>
      (await fetch(url, { headers: { accept, authorization: `Bearer ${token}` } })).text()
    await read(list)
    await read(`${issuer.url}/orgs/${org}/registry`)
    issuer.pass(60)
    const answers = [
      await post(`/api/v1/orgs/${org}/keys/key-1/compromise`, {}),
      await post(`/api/v1/orgs/${org}/keys/key-1/compromise`, {}),
    ]
    expect(answers.map(({ status }) => status)).to.deep.equal([202, 202])
    await work()
    expect((await issuer.ctx.keys.get(org)).keys.map(({ id }) => id)).to.deep.equal(['key-1', 'key-2', 'key-3'])
    for (const text of [await read(list), await read(`${issuer.url}/orgs/${org}/registry`)]) {
      expect(text).to.include('#key-3').and.not.include('#key-1')
      expect(await verify(text)).to.deep.include({ verdict: 'valid' })
    }
    expect((await verify(old)).history).to.equal('key-compromised')
    const id = encodeURIComponent('urn:uuid:0b3c0f5e-8f0a-4f3c-9a53-8b6f1c1f7a10')
    const fresh = await read(`${issuer.url}/vc-api/${org}/credentials/${id}`)
    expect(fresh).to.include('Iemand (voorbeeld)')
    expect((await verify(fresh)).verdict).to.equal('valid')
  }).timeout(60_000)

  it('is refused for a key that is not there, a moment that lies ahead, and a key without the scope', async () => {
    const ahead = { since: '2030-01-01T00:00:00Z' }
    expect((await post(`/api/v1/orgs/${org}/keys/key-9/compromise`, {})).status).to.equal(404)
    expect((await post(`/api/v1/orgs/${org}/keys/key-1/compromise`, ahead)).status).to.equal(400)
    const { apiKey: other = '' } = await anOrganisation(issuer.ctx, 'lindehof')
    token = other
    expect((await post(`/api/v1/orgs/${org}/keys/key-1/compromise`, {})).status).to.equal(404)
  })
})
