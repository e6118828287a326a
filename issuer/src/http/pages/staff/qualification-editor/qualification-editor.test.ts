import { createLevelClaim, type Rule } from '@stapel/shared'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import supertest from 'supertest'
import { createApp } from '../../../../app.ts'
import type { QualificationDraft } from '../../../../domain/qualifications/qualification-version.ts'
import { draftQualification } from '../../../../domain/qualifications/save-qualification.ts'
import { anOrganisation, aPublishedAchievement, designer } from '../../../../testing/examples.ts'
import { createTestIssuer, type TestIssuer } from '../../../../testing/test-issuer.ts'
import { createPages } from '../../create-pages.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

describeOnBothEngines('The editor of qualifications, without scripts', (openTestStore) => {
  let issuer: TestIssuer
  let agent: ReturnType<typeof supertest.agent>
  let csrf: string
  let series: string
  const key = 'verspaner.1'
  const page = `/staff/qualifications/${key}/edit`
  const root: Rule = {
    id: 'root',
    op: 'all',
    of: [
      { id: 'keuze', op: 'any', min: 1, of: [] },
      { id: 'uren', op: 'credits', unit: 'hours', min: 40, from: [] },
    ],
  }

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await createTestIssuer(await openTestStore())
    const { ctx } = issuer
    await anOrganisation(ctx)
    const version = await aPublishedAchievement(ctx)
    series = version.published.series
    const level = createLevelClaim('NLQF', '3', 'indicative')
    await draftQualification(ctx, designer, {
      org: 'metaalpunt',
      code: 'verspaner',
      content: { title: 'Verspaner (voorbeeld)', level, rule: root },
    })
    agent = supertest.agent(createApp(ctx, createPages(ctx)))
    csrf = csrfIn((await agent.get('/sign-in').expect(200)).text)
    await post('/sign-in', { email: 'beheer@metaalpunt.example', password: 'een lang wachtwoord' })
    csrf = csrfIn((await agent.get(page).expect(200)).text)
  })

  const csrfIn = (text: string) => /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
  async function post(path: string, fields: Fields) {
    const body = new URLSearchParams({ _csrf: csrf })
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    return agent.post(path).type('form').set('Accept', 'text/html').send(body.toString())
  }
  async function draft(): Promise<QualificationDraft> {
    const version = await issuer.ctx.qualifications.get('metaalpunt', key)
    if (version.state !== 'draft') throw new TypeError('It is published already')
    return version
  }
  /** A form as it stands on the page now. */
  const step = async (path: string, fields: Fields = {}) =>
    post(`${page}/${path}`, { revision: String((await draft()).history.revision), ...fields })
  const addBadge = (node: string) => step(`add?node=${node}&place=inside&what=achievement`, { chosen: series })
  const idsUnder = async (id: string): Promise<string[]> => {
    const { rule } = (await draft()).content
    const find = (node: Rule): string[] | null => {
      const parts = node.op === 'credits' ? node.from : 'of' in node ? node.of : []
      if (node.id === id) return parts.map((part) => part.id)
      return parts.map(find).find((found) => found !== null) ?? null
    }
    return find(rule) ?? []
  }

  it('adds what is chosen, and goes back to it', async () => {
    const added = await addBadge('root')
    expect(added.status).to.equal(303)
    expect(added.headers['location']).to.equal(`${page}?at=part-cnc-frezen#part-cnc-frezen`)
    expect(await idsUnder('root')).to.deep.equal(['keuze', 'uren', 'cnc-frezen'])
    const { text } = await agent.get(page).expect(200)
    expect(text).to.include('id="part-cnc-frezen"').and.include('CNC-frezen basis').and.include('120 uur')
  })

  it('adds beside a part, right after it', async () => {
    await step('add?node=keuze&place=after&what=block', { op: 'all', min: '', unit: 'hours', title: 'Basis' })
    expect(await idsUnder('root')).to.deep.equal(['keuze', 'groep', 'uren'])
    expect((await agent.get(page)).text).to.include('Basis')
  })

  it('moves up and down, into another group, into a new one, and away', async () => {
    await addBadge('root')
    await step('up', { node: 'cnc-frezen' })
    expect(await idsUnder('root')).to.deep.equal(['keuze', 'cnc-frezen', 'uren'])
    await step('move?node=cnc-frezen', { to: 'uren', node: 'cnc-frezen' })
    expect(await idsUnder('uren')).to.deep.equal(['cnc-frezen'])
    await step('wrap', { node: 'keuze' })
    expect(await idsUnder('groep')).to.deep.equal(['keuze'])
    await step('remove', { node: 'groep' })
    expect(await idsUnder('root')).to.deep.equal(['uren'])
  })

  it('undoes and redoes more than twenty changes', async function () {
    this.timeout(60_000)
    await addBadge('root')
    for (let turn = 0; turn < 22; turn += 1) await step(turn % 2 === 0 ? 'up' : 'down', { node: 'cnc-frezen' })
    for (let turn = 0; turn < 23; turn += 1) await step('undo')
    expect((await draft()).content.rule).to.deep.equal(root)
    for (let turn = 0; turn < 23; turn += 1) await step('redo')
    expect(await idsUnder('root')).to.deep.equal(['keuze', 'uren', 'cnc-frezen'])
  })

  it('changes what a group asks, and refuses hours over groups', async () => {
    await step('part?node=keuze', { op: 'credits', min: '80,5', unit: 'EC', node: 'keuze' })
    const { rule } = (await draft()).content
    expect(rule.op === 'all' && rule.of[0]).to.deep.equal({
      id: 'keuze',
      op: 'credits',
      unit: 'EC',
      min: 80.5,
      from: [],
    })
    const refused = await step('part?node=root', { op: 'credits', min: '10', unit: 'hours', node: 'root' })
    expect(refused.status).to.equal(409)
    expect((await draft()).content.rule.op).to.equal('all')
  })

  it('says what is wrong in a form, and keeps what was typed', async () => {
    const wrong = await step('part?node=keuze', { op: 'any', min: '1,5', unit: 'hours', title: 'Mijn titel' })
    expect(wrong.status).to.equal(400)
    expect(wrong.text).to.include('href="#field-min"').and.include('value="Mijn titel"')
  })

  it('makes no change of somebody who was second, shows who was first, and does it when asked again', async () => {
    await addBadge('root')
    const second = await post(`${page}/remove`, { revision: '0', node: 'keuze' })
    expect(second.status).to.equal(409)
    expect(second.text).to.include('Iemand anders was je voor').and.include('Beheer (voorbeeld)')
    expect(second.text).to.include('name="node" value="keuze"').and.include('name="revision" value="1"')
    expect(await idsUnder('root')).to.include('keuze')
    await post(`${page}/remove`, { revision: '1', node: 'keuze' })
    expect(await idsUnder('root')).to.deep.equal(['uren', 'cnc-frezen'])
  })

  it('refuses what does not exist here', async () => {
    const unknown = await step('add?node=root&place=inside&what=achievement', { chosen: `${series}-niet` })
    expect(unknown.status).to.equal(400)
    expect((await agent.get(`${page}/part?node=niets`).set('Accept', 'text/html')).status).to.equal(404)
    expect((await step('up', { node: 'niets' })).status).to.equal(404)
    const inner = await step('add?node=root&place=inside&what=achievement', { url: 'http://10.0.0.1/bewijs' })
    expect(inner.status).to.equal(400)
    expect(inner.text).to.include('Dit adres mogen wij niet openen')
    expect((await draft()).history.revision).to.equal(0)
  })

  it('keeps example learners with the draft, and shows how each fares', async () => {
    await addBadge('uren')
    const learner = { name: 'Sam (voorbeeld)', row: series, held: series, awardedOn: '2026-11-01', state: 'valid' }
    const saved = await post(`${page}/learners/new`, learner)
    const { text } = await agent.get(saved.headers['location'] ?? '').expect(200)
    expect(text).to.include('120 uur').and.include('behaald met CNC-frezen basis')
    expect((await agent.get(page)).text).to.include('Sam (voorbeeld)')
    await post(`${saved.headers['location'] ?? ''}/change`, { ...learner, state: 'expired' })
    expect((await agent.get(saved.headers['location'] ?? '')).text).to.include('is verlopen')
    await post(`${saved.headers['location'] ?? ''}/remove`, {})
    expect((await draft()).learners).to.deep.equal([])
    expect((await post(`${page}/learners/new`, { ...learner, name: '' })).status).to.equal(400)
  })

  it('publishes only what is finished, and what was looked at', async () => {
    expect((await step('publish')).status).to.equal(409)
    await step('remove', { node: 'keuze' })
    await step('remove', { node: 'uren' })
    await addBadge('root')
    const looked = String((await draft()).history.revision)
    await step('facts', { title: 'Nieuwe titel', level: 'NLQF/3', basis: 'indicative' })
    expect((await post(`${page}/publish`, { revision: looked })).text).to.include('Iemand anders was je voor')
    expect((await step('publish')).headers['location']).to.equal(`/staff/qualifications/${key}`)
    await agent.get(page).expect(303).expect('location', `/staff/qualifications/${key}`)
  })

  it('makes a next version with a transition, and withdraws the old one', async () => {
    await step('remove', { node: 'keuze' })
    await step('remove', { node: 'uren' })
    await addBadge('root')
    await step('publish')
    const next = await post(`/staff/qualifications/${key}/next-version`, {})
    expect(next.headers['location']).to.equal('/staff/qualifications/verspaner.2/edit')
    const again = await post(`/staff/qualifications/${key}/next-version`, {})
    expect(again.headers['location']).to.equal('/staff/qualifications/verspaner.2/edit')
    const change = '/staff/qualifications/verspaner.2/edit'
    await post(`${change}/part?node=cnc-frezen`, { revision: '0', op: 'achievement', maxAgeMonths: '24' })
    const preview = await agent.get(`${change}/publish`).expect(200)
    expect(preview.text).to.include('Anders in deze versie').and.include('niet ouder dan 24 maanden')
    await post(`${change}/publish`, { revision: '1' })
    await post(`/staff/qualifications/${key}/withdraw`, { reason: 'Vervangen (voorbeeld)' })
    const old = `/orgs/metaalpunt/qualifications/${key}`
    const { text } = await agent.get(old).set('Accept', 'text/html').expect(200)
    expect(text).to.include('Ingetrokken op').and.include('Er is een nieuwere versie').and.include('afmaken tot en met')
    const json = await agent
      .get('/orgs/metaalpunt/qualifications/verspaner')
      .set('Accept', 'application/ld+json')
      .expect(200)
    expect(json.headers['access-control-allow-origin']).to.equal('*')
    const document = JSON.parse(json.text) as Record<string, unknown>
    expect(document).to.include({ type: 'Qualification', version: '2' })
    expect(document['transition']).to.deep.equal({ from: '1', untilDate: '2027-11-23' })
    expect(document['supersedes']).to.match(/#1$/)
  })
})
