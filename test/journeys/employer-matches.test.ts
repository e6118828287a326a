import { amsterdamDay, exampleAchievementPlaces, type ExampleAchievementKey } from '@stapel/shared'
import { findBarriers, launchBrowser } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { seedDefinitions } from '../demo/seed/seed-definitions.ts'
import { seedOrganisations, type SeededOrganisations } from '../demo/seed/seed-organisations.ts'
import { seedProfiles } from '../demo/seed/seed-profiles.ts'
import { seedRegistries } from '../demo/seed/seed-registry.ts'
import { aRunningStapel, type RunningStapel } from './a-running-stapel.ts'

/** An employer asks for outcomes at a level instead of a diploma, and reads per point whether it fits, and why not yet. */
describe('an employer matches a learner with a job profile', function () {
  this.timeout(180_000)
  let stapel: RunningStapel
  let organisations: SeededOrganisations
  let browser: Browser
  let employer: Page
  let profileUrl: string

  before(async () => {
    stapel = await aRunningStapel()
    organisations = await seedOrganisations(stapel.urls.issuer, stapel.operatorToken)
    await seedDefinitions(stapel.urls.issuer, organisations.clientOf)
    await seedRegistries(stapel.urls.issuer, organisations.clientOf)
    const profiles = await seedProfiles(stapel.urls)
    profileUrl = profiles.find(({ name }) => name.startsWith('Operator CNC-machine'))?.url ?? ''
    browser = await launchBrowser()
    const context = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true })
    context.setDefaultTimeout(30_000)
    employer = await context.newPage()
  })

  after(async () => {
    await browser.close()
    await stapel.stop()
  })

  const monthsAgo = (months: number): string => {
    const day = new Date()
    // The first of a month is on no calendar a day that a shorter month lacks.
    return amsterdamDay(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1, 12)))
  }

  /** What the learner would have downloaded. */
  const fileOf = async (achievement: ExampleAchievementKey, months: number, name = 'Noor (voorbeeld)') => {
    const { organisation, slug } = exampleAchievementPlaces[achievement]
    const client = organisations.clientOf(organisation)
    const { award } = await client.post<{ award: { id: string } }>('/awards', {
      achievement: `${slug}.1`,
      recipient: { name, email: 'noor@personen.example' },
      awardedDate: monthsAgo(months),
      route: 'course',
      notify: false,
    })
    const buffer = Buffer.from(await client.getBytes(`/awards/${award.id}/file?format=json`))
    return { name: `${slug}.json`, mimeType: 'application/json', buffer }
  }

  const compare = async (files: readonly Awaited<ReturnType<typeof fileOf>>[]): Promise<void> => {
    await employer.goto(profileUrl)
    await employer.getByRole('link', { name: 'Vergelijk bewijzen met dit profiel' }).click()
    await employer.getByLabel('Kies de bewijzen').setInputFiles([...files])
    await employer.getByRole('button', { name: 'Vergelijk', exact: true }).click()
    await employer.getByRole('heading', { level: 1, name: /^Vergelijking met: Operator CNC-machine/ }).waitFor()
  }
  const verdicts = (): Promise<string[]> => employer.locator('table.wants .mark').allInnerTexts()
  const words = (marks: readonly string[]): string[] => marks.map((mark) => mark.replace(/^\S\s*/, ''))

  it('the profile asks what somebody can do and at which level, for everybody to read', async () => {
    await employer.goto(`${stapel.urls.verifier}/profiles?q=frezen`)
    await employer.getByRole('link', { name: /^Operator CNC-machine/ }).click()
    await employer.getByText('een enkel product binnen tolerantie frezen of een as binnen tolerantie draaien').waitFor()
    await employer.getByRole('link', { name: 'NLQF 3 of hoger' }).first().waitFor()
    expect(await findBarriers(employer)).to.deep.equal([])
  })

  it('the learner of W13: past, ontbreekt, past, past; and the employer reads why not yet', async () => {
    const files = await Promise.all([fileOf('A2', 11), fileOf('A3', 9), fileOf('A4', 4), fileOf('A6', 12)])
    await compare(files)
    expect(words(await verdicts())).to.deep.equal(['past', 'ontbreekt', 'past', 'past'])
    await employer.getByText('4 van de 4 bewijzen zijn echt en geldig.').first().waitFor()
    await employer.getByText('2 van de 3 nodige punten passen').first().waitFor()
    await employer.getByText('Er is niets dat hierover gaat en meetelt.').waitFor()
    expect(await employer.content()).to.not.match(/\d\s*%|score/i)
    expect(await findBarriers(employer)).to.deep.equal([])
  })

  it('writes why, and gives the learner a report that says how it was compared', async () => {
    await employer.getByLabel('Wat besluit je, en waarom?').fill('Wij nodigen Noor uit. De tekening leert zij bij ons.')
    const [download] = await Promise.all([
      employer.waitForEvent('download'),
      employer.getByRole('button', { name: 'Verslag als PDF' }).click(),
    ])
    expect(download.suggestedFilename()).to.equal('vergelijking.pdf')
    await employer.getByRole('button', { name: 'Maak het verslag' }).click()
    await employer.getByRole('heading', { level: 1, name: 'Verslag van een vergelijking' }).waitFor()
    await employer.getByText('De tekening leert zij bij ons.').waitFor()
    await employer.getByRole('heading', { name: 'Ben je het er niet mee eens?' }).waitFor()
    expect(await findBarriers(employer)).to.deep.equal([])
  })

  it('with safety of 40 months ago the third is older than 36 months', async () => {
    await compare([await fileOf('A2', 11), await fileOf('A6', 40)])
    expect(words(await verdicts())).to.deep.equal(['past', 'ontbreekt', 'ouder dan 36 maanden', 'ontbreekt'])
  })

  it('of credentials on two names it says that they may be of two people', async () => {
    await compare([await fileOf('A2', 11), await fileOf('A6', 2, 'Sam (voorbeeld)')])
    await employer.getByText('op de bewijzen staan verschillende namen').waitFor()
  })

  it('a system reads the same from the address of the profile', async () => {
    const file = await fileOf('A2', 11)
    const response = await fetch(`${stapel.urls.verifier}/api/v1/matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ profile: profileUrl, credentials: [JSON.parse(file.buffer.toString())] }),
    })
    const answer = (await response.json()) as { wants: { verdict: string }[] }
    expect(answer.wants.map(({ verdict }) => verdict)).to.deep.equal(['past', 'ontbreekt', 'ontbreekt', 'ontbreekt'])
  })
})
