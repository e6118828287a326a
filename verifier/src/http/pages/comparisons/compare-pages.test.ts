import { createRegistryCredential, createRegistryDesk, exampleSeriesUrl } from '@stapel/shared'
import {
  aPresentation,
  describeOnBothEngines,
  keySigner,
  signed,
  signedPresentation,
  type Signer,
} from '@stapel/shared/testing'
import { expect } from 'chai'
import request from 'supertest'
import { aPublishedProfile, type PublishedForTest } from '../../../testing/a-published-profile.ts'
import { aVerifier, type VerifierUnderTest } from '../../../testing/a-verifier.ts'
import { aZip } from '../../../testing/a-zip.ts'
import { anExampleAward, exampleBaseUrl } from '../../../testing/an-example-award.ts'

describeOnBothEngines('the comparison with a job profile', (openTestStore) => {
  let verifier: VerifierUnderTest
  let school: Signer
  let profile: PublishedForTest
  let files: readonly { readonly name: string; readonly data: string }[]

  beforeEach(async () => {
    verifier = await aVerifier({ store: await openTestStore() })
    school = await verifier.world.addSigner('metaalpunt')
    profile = await aPublishedProfile(verifier)
    files = await Promise.all(
      (['A2', 'A3', 'A4', 'A6'] as const).map(async (key) => ({
        name: `${key}.json`,
        data: JSON.stringify(await anExampleAward(key, school)),
      })),
    )
  })

  const html = { accept: 'text/html', 'accept-language': 'nl' }
  const post = (path = '') => request(verifier.app).post(`${profile.path}/compare${path}`).set(html)
  const handIn = (fields: Record<string, string> = {}) => {
    const form = post()
    for (const [name, value] of Object.entries(fields)) void form.field(name, value)
    for (const { name, data } of files) void form.attach('file', Buffer.from(data), name)
    return form
  }
  const carried = (more: object = {}) => ({ carried: files.map(({ data }) => data), trusted: school.did, ...more })
  const verdicts = ({ text }: request.Response): string[] => {
    const table = /<table class="table cards wants">.*?<\/table>/s.exec(text)?.[0] ?? ''
    return [...table.matchAll(/class="mark \w+"><span aria-hidden="true">.<\/span> ([^<]*)</g)].map(
      ([, word = '']) => word,
    )
  }

  it('counts only whom a registry recognises or the employer trusts, and asks about the others', async () => {
    const first = await handIn()
    expect(verdicts(first)).to.deep.equal(['ontbreekt', 'ontbreekt', 'ontbreekt', 'ontbreekt'])
    expect(first.text).to.include('4 van de 4 bewijzen zijn echt en geldig').and.include('Ik ken en vertrouw')
    const second = await post().type('form').send(carried())
    expect(verdicts(second)).to.deep.equal(['past', 'ontbreekt', 'past', 'past'])
  })

  it('asks nothing about an issuer that a registry recognises', async () => {
    const { world } = verifier
    const url = 'https://sector.example/register'
    const sector = await world.addSigner('sector')
    const recognitions = (['A2', 'A3', 'A4', 'A6'] as const).map((key) => ({
      issuer: school.did,
      scope: { achievements: [exampleSeriesUrl(exampleBaseUrl, key)] },
    }))
    const council = { id: sector.did, name: 'Voorbeeld Sectorraad' }
    const registry = createRegistryCredential(
      { id: url, name: council.name, recognitions },
      council,
      new Date('2026-01-01T00:00:00Z'),
    )
    world.publish(url, await signed(registry, sector))
    const trust = createRegistryDesk(world.ports, [{ kind: 'credential', url, issuer: sector.did }])
    verifier = await aVerifier({ world, trust, store: await openTestStore() })
    profile = await aPublishedProfile(verifier)
    const answer = await handIn()
    expect(verdicts(answer)).to.deep.equal(['past', 'ontbreekt', 'past', 'past'])
    expect(answer.text).to.not.include('Ik ken en vertrouw')
  })

  it('takes a ZIP, and one role alone', async () => {
    const answer = await post().field('role', 'bediener').attach('file', aZip(files), 'alles.zip')
    expect(verdicts(answer)).to.have.length(3)
    expect(
      (
        await post()
          .type('form')
          .send(carried({ role: 'bediener' }))
      ).text,
    ).to.include('selected>Bediener')
  })

  it('names what it could not read, and judges the rest', async () => {
    const answer = await post()
      .attach('file', Buffer.from('hallo'), '<b>.txt')
      .attach('file', Buffer.from(files[0]?.data ?? ''), 'a.json')
    expect(answer.text).to.include('Dit konden wij niet lezen: &lt;b&gt;.txt').and.include('1 van 1 bewijs is echt')
  })

  it('calls what was changed not real, and does not count it', async () => {
    const changed = JSON.stringify({ ...(JSON.parse(files[0]?.data ?? '') as object), name: 'Chirurg' })
    const answer = await post().type('form').send({ carried: changed, trusted: school.did })
    expect(answer.text).to.include('0 van 1 bewijs is echt')
    expect(verdicts(answer)[0]).to.equal('ontbreekt')
  })

  it('has no score, and keeps nothing that somebody else could read', async () => {
    const answer = await handIn()
    expect(answer.text).to.not.match(/\d+\s?%|score/i)
    expect(answer.headers).to.include({ 'cache-control': 'no-store' })
  })

  it('takes a reason as long as the page lets somebody write, whatever its line ends are', async () => {
    const reason = 'Zie de proefdag.\r\n'.repeat(294)
    const { text } = await post('/report').type('form').send(carried({ reason }))
    expect(reason.length).to.be.greaterThan(5000)
    expect(text.split('Zie de proefdag.').length - 1).to.be.at.least(294)
  })

  it('gives a report, on a page and as PDF, with what a human decided as text', async () => {
    const sent = carried({ reason: 'Kom kennismaken <script>alert(1)</script>', decider: 'Chef (voorbeeld)' })
    const page = await post('/report').type('form').send(sent)
    expect(page.text)
      .to.include('Verslag van een vergelijking')
      .and.include('Kom kennismaken &lt;script&gt;')
      .and.include('Besloten door: Chef (voorbeeld)')
      .and.include('Ben je het er niet mee eens?')
    const pdf = await post('/report.pdf').type('form').send(sent).responseType('blob')
    expect(pdf.headers['content-type']).to.equal('application/pdf')
    expect((pdf.body as Buffer).subarray(0, 5).toString()).to.equal('%PDF-')
  })

  it('refuses what is nothing, what is too much, and a profile that is offline', async () => {
    expect((await post().field('text', ' ')).status).to.equal(400)
    const many = Array.from({ length: 201 }, (_, id) => ({ name: `${id}.json`, data: `{"a":${id}}` }))
    expect((await post().attach('file', aZip(many), 'a.zip')).status).to.equal(400)
    await request(verifier.app).post(`${profile.edit}/withdrawal`)
    expect((await request(verifier.app).get(`${profile.path}/compare`).set(html)).status).to.equal(410)
  })

  it('compares what somebody shares in answer to a request that was made for the profile', async () => {
    const { app } = verifier
    const asked = await request(app)
      .post(`${profile.path}/ask`)
      .set(html)
      .type('form')
      .send({ clientName: 'De Dissel (voorbeeld)', purpose: 'Je sollicitatie' })
    expect(asked.status).to.equal(303)
    const resultPath = asked.headers['location'] ?? ''
    const waiting = await request(app).get(resultPath).set(html)
    const [, requestPath = ''] =
      /request_uri=http%3A%2F%2Flocalhost%3A4002([\w%-]+)/.exec(unescapeAmp(waiting.text)) ?? []
    const { text: token } = await request(app).get(decodeURIComponent(requestPath)).buffer(true)
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
      string,
      string
    > & {
      dcql_query: object
    }
    expect(JSON.stringify(payload.dcql_query)).to.include('/outcomes/product-frezen')
    const holder = await keySigner('noor')
    const credential = await heldBy(holder, school)
    const bound = { challenge: payload['nonce'] ?? '', domain: payload['client_id'] ?? '' }
    const presentation = await signedPresentation(aPresentation([credential], holder.did), holder, bound)
    await request(app)
      .post(new URL(payload['response_uri'] ?? '').pathname)
      .type('form')
      .send({ state: payload['state'], vp_token: JSON.stringify({ 'in-ldp-vc': [presentation] }) })
      .expect(200)
    const answered = await request(app).get(resultPath).set(html)
    expect(answered.text).to.include('Vergelijk met het functieprofiel').and.include(`${profile.path}/compare`)
    const result = resultPath.split('/').at(-1)
    const answer = await post().type('form').send({ result, trusted: school.did })
    expect(verdicts(answer)[0]).to.equal('past')
    expect(answer.text).to.include('De persoon deelde deze bewijzen zelf')
    expect((await post().type('form').send({ result: 'x.y' })).status).to.equal(404)
  })
})

/** The wallet form of A2: the same award, about the holder's key. */
async function heldBy(holder: Signer, school: Signer): Promise<Record<string, unknown>> {
  const { proof: _proof, ...award } = await anExampleAward('A2', school)
  const subject = award['credentialSubject'] as object
  return signed({ ...award, credentialSubject: { ...subject, id: holder.did } }, school)
}

function unescapeAmp(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')
}
