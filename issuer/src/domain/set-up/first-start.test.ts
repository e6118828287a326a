import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { createTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'
import { LinkNotValidError } from '../errors.ts'
import { signIn } from '../staff/sign-in.ts'
import { drawSetUpLink, finishFirstStart, setUpInstallation } from './first-start.ts'
import { prepareOrganisation } from './new-organisation.ts'

const wanted = {
  profile: {
    slug: 'metaalpunt',
    name: 'MetaalPunt (voorbeeld)',
    country: 'NL',
    identifiers: [],
    colours: { primary: '#1d3f8f', accent: '#f2b632' },
    qualityAssurance: { name: 'Kwaliteitszorg (voorbeeld)' },
    language: 'nl' as const,
    fictional: true,
  },
  administrator: { name: 'Beheer (voorbeeld)', email: 'Beheer@MetaalPunt.example', password: 'een lang wachtwoord' },
}

describeOnBothEngines('The first start', (openTestStore) => {
  let issuer: TestIssuer

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await createTestIssuer(await openTestStore())
  })

  const tokenOf = (link: string | null) => link?.slice(link.lastIndexOf('/') + 1) ?? ''
  const refusal = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => error,
    )

  it('makes the organisation, its keys and its administrator from one form', async () => {
    const { ctx } = issuer
    const organisation = await setUpInstallation(ctx, tokenOf(await drawSetUpLink(ctx)), wanted)
    expect(organisation.did).to.equal('did:web:localhost%3A4101:orgs:metaalpunt')
    expect((await ctx.keys.get('metaalpunt')).keys.map(({ algorithm }) => algorithm)).to.deep.equal([
      'Ed25519',
      'P-256',
    ])
    const { email, password } = wanted.administrator
    expect((await signIn(ctx, { email: email.toLowerCase(), password })).org).to.equal('metaalpunt')
  }).timeout(60_000)

  it('works once, and an older link never', async () => {
    const { ctx } = issuer
    const older = tokenOf(await drawSetUpLink(ctx))
    const token = tokenOf(await drawSetUpLink(ctx))
    expect(await refusal(setUpInstallation(ctx, older, wanted))).to.be.instanceOf(LinkNotValidError)
    await setUpInstallation(ctx, token, wanted)
    expect(await refusal(setUpInstallation(ctx, token, wanted))).to.be.instanceOf(LinkNotValidError)
    expect(await drawSetUpLink(ctx)).to.equal(null)
  }).timeout(60_000)

  it('that was killed half-way is finished by the next one', async () => {
    const { ctx } = issuer
    await drawSetUpLink(ctx)
    const { request } = await prepareOrganisation(ctx, { kind: 'operator' }, wanted)
    const firstStart = await ctx.setUps.firstStart()
    if (!firstStart) throw new TypeError('A link was drawn')
    await ctx.setUps.replaceFirstStart({ ...firstStart, request })
    expect(await ctx.organisations.find('metaalpunt')).to.equal(null)
    await finishFirstStart(ctx)
    await finishFirstStart(ctx)
    expect((await ctx.organisations.get('metaalpunt')).name).to.equal('MetaalPunt (voorbeeld)')
    expect((await ctx.accounts.membersOf('metaalpunt')).map(({ name }) => name)).to.deep.equal(['Beheer (voorbeeld)'])
  }).timeout(60_000)
})
