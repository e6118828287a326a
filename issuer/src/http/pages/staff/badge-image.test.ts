import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { unbakePng } from '@stapel/shared'
import supertest from 'supertest'
import { createApp } from '../../../app.ts'
import { issueAward } from '../../../domain/awards/issue-award.ts'
import { fileFormOf } from '../../../domain/awards/offer-state.ts'
import { publishAchievement } from '../../../domain/achievements/publish-achievement.ts'
import { createNextVersion } from '../../../domain/achievements/save-draft.ts'
import { anOrganisation, aPublishedAchievement, designer } from '../../../testing/examples.ts'
import { createTestIssuer, type TestIssuer } from '../../../testing/test-issuer.ts'
import { renderBadgePng } from '../../../views/badge/render-badge-png.ts'
import { createPages } from '../create-pages.ts'

describeOnBothEngines('A picture of the designer', (openTestStore) => {
  const org = 'metaalpunt'
  const draft = '/staff/achievements/cnc-frezen.2'
  const image = `${draft}/image`
  let issuer: TestIssuer
  let agent: ReturnType<typeof supertest.agent>
  let own: Buffer

  beforeEach(async () => {
    issuer = await createTestIssuer(await openTestStore())
    agent = supertest.agent(createApp(issuer.ctx, createPages(issuer.ctx)))
    await anOrganisation(issuer.ctx)
    await aPublishedAchievement(issuer.ctx)
    await createNextVersion(issuer.ctx, designer, { org, code: 'cnc-frezen' })
    own = square(120)
    const _csrf = await tokenOf('/sign-in')
    await agent
      .post('/sign-in')
      .type('form')
      .send({ _csrf, email: 'beheer@metaalpunt.example', password: 'een lang wachtwoord' })
      .expect(303)
  })

  const square = (pixels: number): Buffer =>
    Buffer.from(
      renderBadgePng(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
        pixels,
      ),
    )

  async function tokenOf(page: string): Promise<string> {
    const { text } = await agent.get(page).set('Accept', 'text/html')
    return /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
  }

  const upload = async (bytes: Buffer) => {
    const token = await tokenOf(image)
    return agent.post(image).set('Accept', 'text/html').field('_csrf', token).attach('file', bytes, 'badge.png')
  }
  const pictureAt = async (path: string): Promise<Buffer> =>
    Buffer.from(((await agent.get(path).buffer(true).parse(bytesOf).expect(200)) as { body: Buffer }).body)

  it('takes the place of the drawn one, in the preview, in public and in every badge', async () => {
    expect((await upload(own)).headers['location']).to.equal(draft)
    expect((await pictureAt(`${draft}/badge.png`)).equals(own)).to.equal(true)
    await publishAchievement(issuer.ctx, designer, { org, key: 'cnc-frezen.2' })
    expect((await pictureAt('/orgs/metaalpunt/achievements/cnc-frezen.2/badge.png')).equals(own)).to.equal(true)
    const award = await issueAward(issuer.ctx, designer, {
      org,
      achievementKey: 'cnc-frezen.2',
      request: { recipient: { name: 'Fatima (voorbeeld)', language: 'nl' }, notify: false, useTxCode: false },
    })
    const baked = await pictureAt(`/staff/awards/${award._id}/credential.png`)
    expect(unbakePng(baked).text).to.equal(fileFormOf(award).text)
    const svg = await pictureAt('/orgs/metaalpunt/achievements/cnc-frezen.2/badge.svg')
    expect(svg.toString('utf8')).to.include(own.toString('base64'))
  })

  it('leaves the published version before it as it was, and goes along to the next', async () => {
    const drawn = await pictureAt('/orgs/metaalpunt/achievements/cnc-frezen.1/badge.png')
    await upload(own)
    expect((await pictureAt('/orgs/metaalpunt/achievements/cnc-frezen.1/badge.png')).equals(drawn)).to.equal(true)
    await publishAchievement(issuer.ctx, designer, { org, key: 'cnc-frezen.2' })
    await createNextVersion(issuer.ctx, designer, { org, code: 'cnc-frezen' })
    expect((await pictureAt('/staff/achievements/cnc-frezen.3/badge.png')).equals(own)).to.equal(true)
  })

  it('can be taken back while it is a draft, and not after', async () => {
    await upload(own)
    const _csrf = await tokenOf(image)
    await agent.post(`${image}/removal`).type('form').send({ _csrf }).expect(303)
    expect((await pictureAt(`${draft}/badge.png`)).equals(own)).to.equal(false)
    await publishAchievement(issuer.ctx, designer, { org, key: 'cnc-frezen.2' })
    expect((await upload(own)).status).to.equal(409)
  })

  for (const [title, bytes, sentence] of [
    ['that is no PNG', () => Buffer.from('GIF89a'), 'Dit is geen PNG'],
    ['that breaks off', () => square(120).subarray(0, 60), 'Dit plaatje is beschadigd'],
    ['that is too small', () => square(40), 'te klein of te groot'],
    ['that is too large', () => Buffer.concat([square(120), Buffer.alloc(1_000_001)]), 'groter dan 1 MB'],
    ['that is not there', () => Buffer.alloc(0), 'bestand'],
  ] as const) {
    it(`is refused in the form when it is one ${title}`, async () => {
      const answer = await upload(bytes())
      expect(answer.status).to.equal(400)
      expect(answer.text).to.include(sentence)
    })
  }
})

function bytesOf(response: supertest.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.on('end', () => done(null, Buffer.concat(chunks)))
}
