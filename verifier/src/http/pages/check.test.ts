import { bakeSvg, createHashedIdentity } from '@stapel/shared'
import { aCredential, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { aZip } from '../../testing/a-zip.ts'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'
import { unescapeHtml } from '../../testing/form-values.ts'

describe('the page that checks', () => {
  let verifier: VerifierUnderTest
  let issuer: Signer
  let valid: string

  before(async () => {
    verifier = await aVerifier()
    issuer = await verifier.world.addSigner('metaalpunt')
    const hashed = await createHashedIdentity('emailAddress', 'jeroen@voorbeeld.example', 'zout')
    const { credentialSubject } = aCredential(issuer).build() as { credentialSubject: { identifier: unknown[] } }
    const identifier = [...credentialSubject.identifier, hashed]
    const credential = aCredential(issuer).with({ credentialSubject: { ...credentialSubject, identifier } })
    valid = JSON.stringify(await credential.sign())
  })

  after(() => verifier.close())

  const check = () => request(verifier.app).post('/controle').set('accept', 'text/html').set('accept-language', 'nl')
  const carriedBy = (html: string): string => unescapeHtml(/name="carried" value="([^"]*)"/.exec(html)?.[1] ?? '')
  const compare = (typed: { readonly name?: string; readonly emailAddress?: string }, carried = valid) =>
    request(verifier.app)
      .post('/controle/persoon')
      .set({ accept: 'text/html', 'accept-language': 'nl' })
      .type('form')
      .send({ carried, ...typed })

  it('gives one file its report, and several files or a ZIP a table', async () => {
    const one = await check().attach('file', Buffer.from(valid), 'a.json')
    expect(one.text).to.include('Dit bewijs is echt').and.not.include('<table class="table cards')
    const two = await check()
      .attach('file', Buffer.from(valid), 'a.json')
      .attach('file', Buffer.from('hallo'), '<b>.txt')
      .redirects(1)
    expect(two.text).to.include('<th scope="row">a.json</th>').and.include('&lt;b&gt;.txt')
    const zip = await check()
      .attach('file', aZip([{ name: 'a.json', data: valid }]), 'a.zip')
      .redirects(1)
    expect(zip.text).to.include('<th scope="row">a.json</th>')
  })

  it('brings the credential along in the form that compares, also the one out of an image', async () => {
    const image = Buffer.from(bakeSvg(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), valid))
    const { text } = await check().attach('file', image, 'a.svg')
    expect(JSON.parse(carriedBy(text))).to.deep.equal(JSON.parse(valid))
  })

  it('prints what the form brings along as a PDF, verified again', async () => {
    const print = (carried: string) =>
      request(verifier.app).post('/controle/rapport.pdf').type('form').send({ carried })
    const { headers } = await print(valid)
    expect(headers).to.include({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
    expect((await print('hallo')).status).to.equal(400)
  })

  it('refuses one file over the limit of an image', async () => {
    const response = await check().attach('file', Buffer.alloc(11 * 1024 * 1024), 'a.png')
    expect(response.status).to.equal(413)
  })

  it('says whether a typed name and address are those of the credential', async () => {
    const right = await compare({ name: ' jeroen  (Voorbeeld)', emailAddress: 'Jeroen@voorbeeld.example' })
    expect(right.text).to.include('De naam is dezelfde').and.include('Het e-mailadres hoort bij het bewijs')
    const wrong = await compare({ name: 'Noor (voorbeeld)', emailAddress: 'noor@voorbeeld.example' })
    expect(wrong.text).to.include('De naam is anders').and.include('hoort niet bij het bewijs')
  })

  it('asks for something to compare', async () => {
    expect((await compare({})).text).to.include('Vul een naam of een e-mailadres in.')
  })

  it('believes what the form brings no more than a file', async () => {
    const changed = JSON.stringify({ ...(JSON.parse(valid) as object), name: 'Chirurg' })
    const { text } = await compare({ name: 'Jeroen (voorbeeld)' }, changed)
    expect(text).to.not.include('De naam is dezelfde')
    expect((await compare({ name: 'x' }, 'hallo')).status).to.equal(400)
    expect((await compare({ name: 'x' }, '')).status).to.equal(400)
  })

  it('writes what was typed as text', async () => {
    const { text } = await compare({ name: '"><script>alert(1)</script>' })
    expect(text).to.not.include('<script>alert')
  })
})
