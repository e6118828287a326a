import { describeOnBothEngines } from '@stapel/shared/testing'
import type { JobProfile } from '@stapel/shared'
import { expect } from 'chai'
import request from 'supertest'
import { aCatalogue } from '../../../testing/a-catalogue.ts'
import { aVerifier, type VerifierUnderTest } from '../../../testing/a-verifier.ts'
import { exampleBaseUrl } from '../../../testing/an-example-award.ts'

const outcomes = `${exampleBaseUrl}/orgs/metaalpunt/outcomes`
const milling = `${outcomes}/product-frezen`
const turning = `${outcomes}/as-draaien`
const drawing = `${outcomes}/werktekening-lezen`
const skill = 'http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a'
const occupation = 'http://data.europa.eu/esco/occupation/a1c9f8b7-c4ce-4b15-ac3c-3378c300d8f2'

describeOnBothEngines('making a job profile on the pages', (openTestStore) => {
  let verifier: VerifierUnderTest
  let edit: string

  const html = { accept: 'text/html', 'accept-language': 'nl' }
  const get = (path: string) => request(verifier.app).get(path).set(html)
  const post = (path: string, form: object = {}) => request(verifier.app).post(path).set(html).type('form').send(form)
  /** Sends a form that is right, and gives the page that follows. */
  const done = async (path: string, form: object = {}): Promise<string> => {
    const { status, headers, text } = await post(path, form)
    expect(status, text).to.equal(303)
    return (await get((headers['location'] ?? '').replace(/#.*/, ''))).text
  }
  const published = async (): Promise<JobProfile> => {
    await done(`${edit}/publication`)
    return (await request(verifier.app).get(edit.replace(/\/edit\/.*/, ''))).body as JobProfile
  }

  beforeEach(async () => {
    verifier = await aVerifier({ store: await openTestStore() })
    verifier.world.publish('http://localhost:4001/api/v1/catalogue', aCatalogue())
    const { headers } = await post('/profiles/new', {
      title: 'Frezer',
      employer: 'De Dissel (voorbeeld)',
      roles: 'Bediener\nInsteller',
    })
    edit = (headers['location'] ?? '').replace(/\?.*/, '')
  })

  it('gives a link that cannot be guessed, and says to keep it', async () => {
    expect(edit).to.match(/^\/profiles\/frezer-\w{6}\/edit\/[\w-]{43}$/)
    const { text, headers } = await get(`${edit}?done=created`)
    expect(text).to.include('Bewaar deze link').and.include(`http://localhost:4002${edit}`).and.include('download="')
    expect(headers).to.include({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  })

  it('finds outcomes by their words, and takes several as alternatives or each by itself', async () => {
    expect((await get(`${edit}/outcomes?q=Toleran`)).text)
      .to.include(milling)
      .and.include(turning)
      .and.not.include('gevaar-zien')
    const page = await done(`${edit}/outcomes`, { uri: [milling, turning], how: 'one' })
    expect(page).to.include('een enkel product binnen tolerantie frezen of een as binnen tolerantie draaien')
    await done(`${edit}/outcomes`, { uri: [drawing, `${outcomes}/product-meten`], how: 'each' })
    const { wants } = await published()
    expect(wants.map(({ anyOf }) => anyOf.length)).to.deep.equal([2, 1, 1])
    expect(wants[0]).to.deep.include({ minLevel: { framework: 'NLQF', code: '3' }, must: true })
  })

  it('asks what exactly, in words that it says back', async () => {
    await done(`${edit}/outcomes`, { uri: milling })
    const page = await done(`${edit}/wants/want-1`, {
      level: 'NLQF/4',
      basis: 'official',
      months: '36',
      must: 'no',
      attestation: 'confirmed',
      roles: 'insteller-2',
    })
    expect(page).to.include('NLQF 4 of hoger').and.include('hoogstens 36 maanden geleden').and.include('voor Insteller')
    expect((await published()).wants[0]).to.deep.equal({
      id: 'want-1',
      anyOf: [milling],
      minLevel: { framework: 'NLQF', code: '4' },
      acceptLevelBasis: ['legal-generic', 'register'],
      maxAgeMonths: 36,
      acceptAttestation: ['confirmed'],
      must: false,
      roles: ['insteller-2'],
    })
  })

  it('says beside the field what is not right, and keeps what was typed', async () => {
    await done(`${edit}/outcomes`, { uri: milling })
    const { status, text } = await post(`${edit}/wants/want-1`, { months: '<b>', level: 'NLQF/9' })
    expect(status).to.equal(400)
    expect(text).to.include('href="#months"').and.include('href="#level"').and.include('value="&lt;b&gt;"')
    const empty = await post('/profiles/new', { title: ' ', occupation: 'https://elders.example' })
    expect([
      empty.status,
      empty.text.includes('href="#title"'),
      empty.text.includes('href="#occupation"'),
    ]).to.deep.equal([400, true, true])
  })

  it('puts back what was removed, where it stood', async () => {
    await done(`${edit}/outcomes`, { uri: [milling, drawing], how: 'each' })
    const removed = await done(`${edit}/wants/want-1/removal`)
    expect(removed).to.include('is weggehaald').and.include('Zet terug')
    await done(`${edit}/undo`)
    expect((await published()).wants.map(({ id }) => id)).to.deep.equal(['want-1', 'want-2'])
  })

  it('takes an outcome of another school by its address, and refuses what is none', async () => {
    const url = 'https://andere-school.example/outcomes/lassen'
    verifier.world.publish(url, { id: url, plain: { nl: 'een hoeknaad lassen' }, type: 'LearningOutcome' })
    expect(await done(`${edit}/outcomes`, { url })).to.include('een hoeknaad lassen')
    for (const bad of ['https://nergens.example', 'javascript:alert(1)', ''])
      expect((await post(`${edit}/outcomes`, { url: bad })).status).to.equal(400)
  })

  it('goes on without the catalogue when the issuer is away', async () => {
    verifier = await aVerifier({ store: await openTestStore() })
    const { headers } = await post('/profiles/new', { title: 'Frezer' })
    const own = (headers['location'] ?? '').replace(/\?.*/, '')
    expect((await get(`${own}/outcomes`)).text)
      .to.include('nu niet te bereiken')
      .and.include('Of plak het adres')
  })

  it('keeps being allowed apart from being able', async () => {
    const big = 'https://voorbeeld.example/bevoegdheden/big'
    await done(`${edit}/licences`, { url: big, name: 'BIG-registratie' })
    expect((await post(`${edit}/licences`, { url: 'javascript:alert(1)', name: 'x' })).status).to.equal(400)
    await done(`${edit}/licences/removal`, { uri: big })
    expect(await done(`${edit}/undo`)).to.include('BIG-registratie')
    await done(`${edit}/outcomes`, { uri: milling })
    expect((await published()).licences).to.deep.equal([big])
  })

  it('changes no published version: who edits makes the next', async () => {
    await done(`${edit}/outcomes`, { uri: milling })
    await published()
    await done(`${edit}/about`, { title: 'Frezer 2', roles: 'Bediener' })
    expect((await get(edit)).text).to.include('nog niet online staat')
    expect(await published()).to.deep.include({ title: 'Frezer 2', version: '2' })
  })

  describe('from an occupation of ESCO', () => {
    const file = (changes: object = {}) => ({
      uri: occupation,
      title: 'frezer',
      preferredLabel: { nl: 'frezer/freesster' },
      _links: {
        hasEssentialSkill: [
          { uri: skill, title: 'werktekeningen lezen' },
          { uri: `${skill.slice(0, -1)}b`, title: 'koffie zetten' },
        ],
        hasOptionalSkill: [{ uri: `${skill.slice(0, -1)}c`, title: 'producten frezen' }],
      },
      ...changes,
    })
    const upload = (content: string) =>
      request(verifier.app).post(`${edit}/occupation`).set(html).attach('file', Buffer.from(content), 'esco.json')

    it('shows its skills as proposals first, and keeps nothing of them until they are taken over', async () => {
      const preview = await upload(JSON.stringify(file()))
      expect(preview.status).to.equal(200)
      expect(preview.text)
        .to.include('werktekeningen lezen')
        .and.include(`value="${drawing}"`)
        .and.include('koffie zetten')
      expect((await get(edit)).text).to.include('vraagt nog niets')
      await done(`${edit}/occupation/import`, {
        uri: occupation,
        name: 'frezer',
        must: [drawing, ''],
        nice: [milling, drawing, 'urn:x'],
      })
      const profile = await published()
      expect(profile.occupation).to.equal(occupation)
      expect(profile.wants.map(({ anyOf, must }) => [anyOf[0], must])).to.have.deep.members([
        [drawing, true],
        [milling, false],
      ])
    })

    it('names the member of a file that is not right, and takes nothing of it', async () => {
      const bad = file({
        _links: {
          hasEssentialSkill: [
            { uri: skill, title: 'a' },
            { uri: 'https://elders.example', title: 'b' },
          ],
        },
      })
      const answer = await upload(JSON.stringify(bad))
      expect([answer.status, answer.text.includes('_links.hasEssentialSkill.1.uri')]).to.deep.equal([400, true])
      expect((await upload('geen json')).text).to.include('Dit bestand is geen JSON.')
      expect((await get(edit)).text).to.include('vraagt nog niets')
    })

    it('finds occupations by their Dutch name, and takes one without its skills', async () => {
      expect((await get(`${edit}/occupation?q=frez`)).text)
        .to.include(occupation)
        .and.not.include('zorghulp')
      const page = await request(verifier.app).post(`${edit}/occupation`).set(html).field('known', occupation)
      expect(page.status).to.equal(303)
      expect((await get(edit)).text).to.include('frezer')
    })
  })
})
