import { aCredential, aPresentation, describeOnBothEngines, type Signer, type TestStore } from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'
import { everythingStored } from '../../testing/everything-stored.ts'
import { formValues } from '../../testing/form-values.ts'

const weekSeconds = 7 * 24 * 3600
const name = 'Jeroen (voorbeeld)'

describeOnBothEngines('a report that is kept', (openTestStore) => {
  let store: TestStore
  let verifier: VerifierUnderTest
  let issuer: Signer
  let valid: string

  beforeEach(async () => {
    store = await openTestStore()
    verifier = await aVerifier({ store })
    issuer = await verifier.world.addSigner('metaalpunt')
    valid = JSON.stringify(await aCredential(issuer).sign())
  })

  const html = { accept: 'text/html', 'accept-language': 'nl' }
  const get = (path: string) => request(verifier.app).get(path).set(html)
  const formFor = async (credential: string) => {
    const { text } = await request(verifier.app).post('/controle').set(html).field('text', credential)
    return formValues(text, '/controle/bewaren')
  }
  const send = (form: object) => request(verifier.app).post('/controle/bewaren').set(html).type('form').send(form)
  const keep = async (credential = valid, choice: object = {}): Promise<string> => {
    const response = await send({ ...(await formFor(credential)), consent: 'yes', ...choice })
    expect(response.status).to.equal(303)
    return response.headers.location ?? ''
  }

  it('is there under a link that nobody can guess, as it was then', async () => {
    const link = await keep()
    expect(link).to.match(/^\/kept\/[\w-]{43}$/)
    expect(await keep()).to.not.equal(link)
    verifier.pass(3600)
    const { text, headers } = await get(link)
    expect(text)
      .to.include('Gecontroleerd op')
      .and.include('Dit is de stand van toen')
      .and.include('Dit bewijs is echt')
    expect(text).to.include('MIG/MAG-lassen hoeknaad').and.include(name)
    expect(headers).to.include({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(headers['x-robots-tag']).to.include('noindex')
  })

  it('says the same in the language of who reads it', async () => {
    const { text } = await get(`${await keep()}?lang=en`)
    expect(text).to.include('Checked on').and.include('This credential is real')
  })

  it('is one report when the form is sent twice', async () => {
    const form = { ...(await formFor(valid)), consent: 'yes' }
    const [first, second] = [await send(form), await send(form)]
    expect(second.headers.location).to.equal(first.headers.location)
  })

  it('is not kept without consent: the page says so, with the choice that was made', async () => {
    const response = await send({ ...(await formFor(valid)), lifetime: '90d' })
    expect(response.status).to.equal(400)
    expect(response.text)
      .to.include('Zet een vinkje')
      .and.match(/value="90d" checked/)
    expect(await everythingStored(store)).to.not.include(name)
  })

  it('holds what the page shows: nothing that was signed, no hash, nobody who was typed in', async () => {
    const { credentialSubject } = aCredential(issuer).build() as { credentialSubject: { identifier: object[] } }
    const hash = 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399'
    const hashed = {
      type: 'IdentityObject',
      hashed: true,
      identityHash: hash,
      identityType: 'emailAddress',
      salt: 'zout',
    }
    const subject = { ...credentialSubject, identifier: [...credentialSubject.identifier, hashed] }
    const signedOne = await aCredential(issuer).with({ credentialSubject: subject }).sign()
    await keep(JSON.stringify(signedOne), { name: 'Getypte Naam (voorbeeld)' })
    const stored = await everythingStored(store)
    const { proofValue } = [signedOne.proof].flat()[0] as { proofValue: string }
    expect(stored).to.include(name)
    for (const absent of [proofValue, hash, 'zout', String(signedOne.id), 'Getypte Naam', '@context'])
      expect(stored).to.not.include(absent)
  })

  it('is stored under the hash of its link, which opens nothing', async () => {
    const link = await keep()
    const stored = await everythingStored(store)
    expect(stored).to.not.include(link.slice('/kept/'.length))
  })

  it('keeps what is inside a presentation too', async () => {
    const presentation = aPresentation([JSON.parse(valid) as Record<string, unknown>])
    const { text } = await get(await keep(JSON.stringify(presentation)))
    expect(text).to.include('Bewijzen die hierin zitten').and.include('MIG/MAG-lassen hoeknaad')
  })

  it('believes the form no more than a file', async () => {
    const changed = JSON.stringify({ ...(JSON.parse(valid) as object), name: 'Chirurg' })
    const { text } = await get(await keep(valid, { carried: changed, verdict: 'valid' }))
    expect(text).to.include('Dit bewijs klopt niet').and.not.include('Dit bewijs is echt')
  })

  for (const [what, change] of Object.entries({
    'a lifetime that is not offered': { lifetime: '3650d' },
    'a link of the visitor’s own': { linkId: 'mijn-link' },
    'no credential': { carried: '' },
  })) {
    it(`refuses ${what}`, async () => {
      const response = await send({ ...(await formFor(valid)), consent: 'yes', ...change })
      expect(response.status).to.equal(400)
    })
  }

  it('offers nothing to keep of what is no credential', async () => {
    const { text } = await request(verifier.app).post('/controle').set(html).field('text', '{"hello":"world"}')
    expect(text).to.not.include('/controle/bewaren')
  })

  it('is gone the moment that its time is over, and then nothing of it is left anywhere', async () => {
    const link = await keep(valid, { lifetime: '7d' })
    verifier.pass(weekSeconds - 1)
    await verifier.ctx.jobs.runOnceUntilIdle()
    expect((await get(link)).status).to.equal(200)
    verifier.pass(1)
    const late = await get(link)
    expect(late.status).to.equal(404)
    expect(late.text).to.include('Dit rapport is er niet meer')
    await verifier.ctx.jobs.runOnceUntilIdle()
    expect((await get(link)).status).to.equal(404)
    const stored = await everythingStored(store)
    expect(stored).to.not.include(name).and.not.include('hoeknaad')
  })

  it('is there as a PDF too', async () => {
    const response = await get(`${await keep()}/report.pdf`).buffer(true)
    expect(response.headers).to.include({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
    expect((response.body as Buffer).subarray(0, 5).toString()).to.equal('%PDF-')
  })

  it('can be deleted now, after a page that asks', async () => {
    const link = await keep()
    const asks = await get(`${link}/verwijderen`)
    expect(asks.text).to.include('Dit rapport verwijderen?')
    expect((await get(link)).status).to.equal(200)
    const done = await request(verifier.app).post(`${link}/verwijderen`).set(html)
    expect([done.status, done.headers.location]).to.deep.equal([303, '/kept/verwijderd'])
    expect((await get('/kept/verwijderd')).text).to.include('Het rapport is verwijderd')
    expect((await get(link)).status).to.equal(404)
    expect((await request(verifier.app).post(`${link}/verwijderen`).set(html)).status).to.equal(404)
    expect(await everythingStored(store)).to.not.include(name)
  })

  describe('over the API', () => {
    const verify = (query: string, body = valid) =>
      request(verifier.app).post(`/api/v1/verifications${query}`).type('application/json').send(body)
    interface Kept {
      readonly kept: { readonly id: string; readonly url: string; readonly expiresAt: string }
    }

    it('is kept when the caller asks for it, and read and deleted by its id', async () => {
      const { body } = (await verify('?keep=30d')) as { body: Kept & { verdict: string } }
      expect(body.verdict).to.equal('valid')
      const path = `/api/v1/kept-verifications/${body.kept.id}`
      const read = await request(verifier.app).get(path).set('accept-language', 'en')
      expect(read.body).to.deep.include({ ...body.kept })
      expect(read.body).to.have.nested.property('report.verdict', 'valid')
      expect(read.body).to.have.nested.property('report.content.title', 'MIG/MAG-lassen hoeknaad')
      expect(read.body).to.have.nested.property('report.checks[3].message').that.includes('signature')
      expect(read.headers['cache-control']).to.equal('no-store')
      expect((await get(new URL(body.kept.url).pathname)).status).to.equal(200)
      expect((await request(verifier.app).delete(path)).status).to.equal(204)
      for (const again of [await request(verifier.app).get(path), await request(verifier.app).delete(path)]) {
        expect(again.status).to.equal(404)
        expect(again.body).to.include({ code: 'not-kept' })
      }
    })

    it('is kept only for a time that is offered', async () => {
      const response = await verify('?keep=forever')
      expect(response.status).to.equal(400)
      expect(response.body).to.include({ code: 'invalid-input' })
    })

    it('refuses to keep a report that is out of all proportion', async () => {
      const { credentialSubject } = aCredential(issuer).build() as { credentialSubject: { achievement: object } }
      const achievement = { ...credentialSubject.achievement, name: 'x'.repeat(300_000) }
      const large = await aCredential(issuer)
        .with({ credentialSubject: { ...credentialSubject, achievement } })
        .sign()
      const response = await verify('?keep=7d', JSON.stringify(large))
      expect(response.body).to.include({ code: 'too-large-to-keep', status: 413 })
    })

    it('is not kept when nobody asks', async () => {
      expect((await verify('')).body).to.not.have.property('kept')
      expect(await everythingStored(store)).to.not.include(name)
    })
  })
})
