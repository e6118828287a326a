import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import supertest from 'supertest'
import { createApp } from '../../../app.ts'
import { anOrganisation, aPublishedAchievement } from '../../../testing/examples.ts'
import { createTestIssuer, type TestIssuer } from '../../../testing/test-issuer.ts'
import { createPages } from '../create-pages.ts'

describeOnBothEngines('The pages of an achievement that others may award', (openTestStore) => {
  const [owner, awarder] = ['sectorraad', 'rijnoever']
  const achievement = '/staff/achievements/cnc-frezen.1'
  let issuer: TestIssuer
  let url: string

  beforeEach(async () => {
    issuer = await createTestIssuer(await openTestStore())
    for (const org of [owner, awarder]) await anOrganisation(issuer.ctx, org)
    url = (await aPublishedAchievement(issuer.ctx, owner)).published.id
  })

  async function signIn(org: string) {
    const agent = supertest.agent(createApp(issuer.ctx, createPages(issuer.ctx)))
    const show = async (path: string) => (await agent.get(path).set('Accept', 'text/html')).text
    const send = async (page: string, values: object = {}, to = page) => {
      const _csrf = /name="_csrf" value="([^"]+)"/.exec(await show(page))?.[1] ?? ''
      return agent
        .post(to)
        .set('Accept', 'text/html')
        .type('form')
        .send({ _csrf, ...values })
    }
    await send('/sign-in', { email: `beheer@${org}.example`, password: 'een lang wachtwoord' })
    return { show, send }
  }
  const days = { organisation: awarder, from: '2026-11-23', until: '' }

  it('let an organisation award it, which then finds it among what it can award', async () => {
    const [council, school] = [await signIn(owner), await signIn(awarder)]
    expect((await council.send(`${achievement}/awarders/new`, days)).headers['location']).to.equal(achievement)
    expect(await council.show(achievement))
      .to.include(`Voorbeeld ${awarder}`)
      .and.include('vanaf 23 november 2026')

    const choice = `/staff/awards/new?achievement=${encodeURIComponent(url)}`
    for (const page of ['/staff/awards/new', '/staff/achievements']) {
      const html = (await school.show(page)).replaceAll('&#x3D;', '=')
      expect(html).to.include(choice).and.include(`Voorbeeld ${owner}`)
    }
    expect(await school.show('/staff/batches/new')).to.include(`van Voorbeeld ${owner}`)

    const formKey = /name="formKey" value="([^"]+)"/.exec(await school.show(choice))?.[1] ?? ''
    const values = { formKey, name: 'Fatima (voorbeeld)', email: '', language: 'nl', awardedDate: '2026-11-23' }
    const { headers } = await school.send(choice, values)
    expect(headers['location']).to.equal(`/staff/awards/${formKey}`)
    expect(await school.show(`/staff/awards/${formKey}`)).to.include(`Voorbeeld ${owner}`)
  }).timeout(30_000)

  it('say publicly where one gets it, on its page and on the page of who awards it', async () => {
    const council = await signIn(owner)
    await council.send(`${achievement}/awarders/new`, days)
    expect(await council.show(`/orgs/${owner}/achievements/cnc-frezen.1`)).to.include(`href="/orgs/${awarder}"`)
    expect(await council.show(`/orgs/${awarder}`)).to.include(`/orgs/${owner}/achievements/cnc-frezen.1`)
  })

  it('end it after asking, and let it again with other days', async () => {
    const [council, school] = [await signIn(owner), await signIn(awarder)]
    await council.send(`${achievement}/awarders/new`, days)
    const end = `${achievement}/awarders/${awarder}/end`
    expect(await council.show(end)).to.include('blijft geldig')
    await council.send(end)
    expect(await council.show(achievement)).to.include('niet meer')
    expect(await school.show(`/staff/awards/new?achievement=${encodeURIComponent(url)}`)).to.include(
      'laat jullie dit nu niet',
    )
    const again = `${achievement}/awarders/new?organisation=${awarder}`
    expect(await council.show(again)).to.match(new RegExp(`value="${awarder}" selected`))
    await council.send(again, { ...days, until: '2027-06-30' }, `${achievement}/awarders/new`)
    expect(await council.show(achievement)).to.include('30 juni 2027')
  }).timeout(30_000)

  it('tell in the form what is wrong, and let nobody award', async () => {
    const council = await signIn(owner)
    const refused = await council.send(`${achievement}/awarders/new`, { ...days, until: '2026-11-01' })
    expect([refused.status, refused.text.includes('De laatste dag ligt vóór de eerste dag.')]).to.deep.equal([
      400,
      true,
    ])
    expect((await council.send(`${achievement}/awarders/new`, { ...days, organisation: owner })).status).to.equal(400)
    expect(await issuer.ctx.mandates.givenBy(owner)).to.deep.equal([])
  })

  it('are their owner’s alone', async () => {
    const [council, school] = [await signIn(owner), await signIn(awarder)]
    await council.send(`${achievement}/awarders/new`, days)
    for (const path of [`${achievement}/awarders/new`, `${achievement}/awarders/${awarder}/end`]) {
      expect((await school.send('/staff/achievements', days, path)).status).to.equal(404)
    }
    const [mandate] = await issuer.ctx.mandates.givenBy(owner)
    expect(mandate?.state).to.equal('given')
  })
})
