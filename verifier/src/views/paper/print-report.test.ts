import { verifyCarrier, type Locale } from '@stapel/shared'
import { aCredential, World, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import { anExampleAward } from '../../testing/an-example-award.ts'
import { verifierOfNine } from '../../testing/nine-files.ts'
import { printReport } from './print-report.ts'

const latin1 = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')
const pagesOf = (pdf: Uint8Array): number => latin1(pdf).split('/Type /Page\n').length - 1
const verifierUrl = 'https://controle.example'

describe('a report on paper', function () {
  this.timeout(30_000)
  let world: World
  let issuer: Signer

  before(async () => {
    world = new World()
    issuer = await world.addSigner('metaalpunt')
  })

  const print = async (credential: unknown, locale: Locale = 'nl') =>
    printReport({
      report: await verifyCarrier(JSON.stringify(credential), world.ports, { locale }),
      locale,
      verifierUrl,
    })

  it('is one sheet for each of the nine files, and for an ordinary award', async () => {
    const { verifier, files } = await verifierOfNine()
    for (const { bytes } of files) {
      const report = await verifyCarrier(bytes, verifier.ctx.verification)
      expect(pagesOf(await printReport({ report, locale: 'nl', verifierUrl }))).to.equal(1)
    }
    await verifier.close()
    expect(pagesOf(await print(await anExampleAward('A5', issuer)))).to.equal(1)
  })

  for (const [locale, lang, title] of [
    ['nl', 'nl-NL', 'Uitslag van de controle: MIG'],
    ['en', 'en-GB', 'Result of the check: MIG'],
  ] as const) {
    it(`says its language (${lang}) and its title, and is tagged`, async () => {
      const pdf = latin1(await print(await aCredential(issuer).sign(), locale))
      expect(pdf).to.include(`/Lang (${lang})`).and.include('/StructTreeRoot').and.include('/DisplayDocTitle true')
      expect(pdf).to.include('/S /H1').and.include('/S /LBody').and.include(title)
    })
  }

  it('links to the kept report', async () => {
    const report = await verifyCarrier(JSON.stringify(await aCredential(issuer).sign()), world.ports)
    const kept = { url: `${verifierUrl}/kept/abc`, until: '8 december 2026' }
    const pdf = await printReport({ report, locale: 'nl', verifierUrl, kept })
    expect(latin1(pdf)).to.include(`/URI (${kept.url})`)
  })

  it('does not become a book because somebody wrote one', async () => {
    const { credentialSubject } = aCredential(issuer).build() as { credentialSubject: { achievement: object } }
    const achievement = {
      ...credentialSubject.achievement,
      name: 'woord '.repeat(40_000),
      criteria: { narrative: 'x'.repeat(300_000) },
    }
    const credential = await aCredential(issuer)
      .with({ credentialSubject: { ...credentialSubject, achievement } })
      .sign()
    expect(pagesOf(await print(credential))).to.be.lessThan(4)
  })
})
