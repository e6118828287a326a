import { amsterdamDay, exampleAchievementPlaces, type ExampleAchievementKey } from '@stapel/shared'
import { findBarriers, launchBrowser } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { seedDefinitions } from '../demo/seed/seed-definitions.ts'
import { seedOrganisations, type SeededOrganisations } from '../demo/seed/seed-organisations.ts'
import { seedProfiles } from '../demo/seed/seed-profiles.ts'
import { seedRegistries } from '../demo/seed/seed-registry.ts'
import { aRunningStapel, type RunningStapel } from './a-running-stapel.ts'

/** An employer asks, the learner sees who and for what, chooses, and both know that what was shared is the learner's own. */
describe('a learner shares what an employer asks for', function () {
  this.timeout(180_000)
  this.bail(true)
  let stapel: RunningStapel
  let organisations: SeededOrganisations
  let browser: Browser
  let learner: Page
  let employer: Page
  let profileUrl: string
  let question: string

  const asker = 'Voorbeeld Machinefabriek De Dissel'

  before(async () => {
    stapel = await aRunningStapel()
    organisations = await seedOrganisations(stapel.urls.issuer, stapel.operatorToken)
    await seedDefinitions(stapel.urls.issuer, organisations.clientOf)
    await seedRegistries(stapel.urls.issuer, organisations.clientOf)
    const profiles = await seedProfiles(stapel.urls)
    profileUrl = profiles.find(({ name }) => name.startsWith('Operator CNC-machine'))?.url ?? ''
    browser = await launchBrowser()
    learner = await person({ width: 390, height: 800 })
    employer = await person({ width: 1280, height: 900 })
  })

  after(async () => {
    await browser.close()
    await stapel.stop()
  })

  const person = async (viewport: { width: number; height: number }): Promise<Page> => {
    const context = await browser.newContext({ locale: 'nl-NL', viewport })
    context.setDefaultTimeout(30_000)
    return context.newPage()
  }
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const looksRight = async (page: Page): Promise<void> => {
    expect(await findBarriers(page)).to.deep.equal([])
  }

  const offerOf = async (achievement: ExampleAchievementKey): Promise<string> => {
    const { organisation, slug } = exampleAchievementPlaces[achievement]
    const { offer } = await organisations.clientOf(organisation).post<{ offer: { link: string } }>('/awards', {
      achievement: `${slug}.1`,
      recipient: { name: 'Noor (voorbeeld)', email: 'noor@personen.example' },
      awardedDate: amsterdamDay(new Date()),
      route: 'course',
      notify: false,
    })
    return offer.link
  }

  it('the learner of W13 has four badges in the wallet', async () => {
    for (const achievement of ['A2', 'A3', 'A4', 'A6'] as const) {
      await learner.goto(await offerOf(achievement))
      await learner.getByRole('link', { name: 'Bewaar in mijn wallet' }).click()
      await learner.getByRole('button', { name: 'Haal de badge op' }).click()
      await heading(learner, /is van jou/).waitFor()
    }
  })

  it('reads what is missing for the qualification: 344 of 400 hours', async () => {
    await learner.goto(`${stapel.urls.wallet}/#/choose-goal`)
    await learner.getByRole('link', { name: /Vakbekwaam CNC-verspaner/ }).click()
    await learner.getByRole('button', { name: 'Kies dit doel' }).click()
    await learner.getByText('Je hebt 344 van 400 uur. Nog 3 stappen.').waitFor()
    await looksRight(learner)
  })

  it('the employer asks for what a job profile is about', async () => {
    await employer.goto(`${profileUrl}/compare`)
    await employer.getByRole('link', { name: 'Vraag iemand om de bewijzen te delen' }).click()
    await employer.getByLabel('Wie ben je?').fill(asker)
    await employer.getByRole('button', { name: 'Maak de vraag' }).click()
    await heading(employer, 'Je vraag staat klaar').waitFor()
    question = await employer.getByLabel('Stuur deze link').inputValue()
    await looksRight(employer)
  })

  it('the learner sees who asks, what of that was checked, and for what', async () => {
    await learner.goto(question)
    await heading(learner, 'Wil je dit delen?').waitFor()
    await learner
      .getByText(`Gevraagd via ${new URL(stapel.urls.verifier).host}. Dat hebben we gecontroleerd.`)
      .waitFor()
    await learner
      .getByText(/Operator CNC-machine/)
      .first()
      .waitFor()
    await looksRight(learner)
  })

  it('chooses, and shares', async () => {
    const choices = learner.getByRole('checkbox')
    await choices.first().waitFor()
    for (const choice of await choices.all()) await choice.check()
    await learner.getByRole('button', { name: 'Delen', exact: true }).click()
    await heading(learner, `Gedeeld met ${asker}`).waitFor()
  })

  it('the employer reads that all is real, that it is from whoever shares it, and what fits', async () => {
    await heading(employer, /Er zijn \d bewijzen gedeeld/).waitFor()
    await employer.getByText('Ze zijn echt, en ze zijn van wie ze deelt.').waitFor()
    await looksRight(employer)
    await employer.getByRole('button', { name: 'Vergelijk met het functieprofiel' }).click()
    await heading(employer, /^Vergelijking met: Operator CNC-machine/).waitFor()
    await employer.getByText('De persoon deelde deze bewijzen zelf, met de eigen sleutel.').waitFor()
    const marks = await employer.locator('table.wants .mark').allInnerTexts()
    expect(marks.map((mark) => mark.replace(/^\S\s*/, ''))).to.deep.equal(['past', 'ontbreekt', 'past', 'past'])
    await looksRight(employer)
  })

  it('the question works once', async () => {
    await learner.goto('about:blank')
    await learner.goto(question)
    await heading(learner, 'Deze vraag heb je al beantwoord').waitFor()
  })

  it('a learner who says no is heard, and nothing else is told', async () => {
    await employer.goto(`${profileUrl}/ask`)
    await employer.getByLabel('Wie ben je?').fill(asker)
    await employer.getByRole('button', { name: 'Maak de vraag' }).click()
    await learner.goto('about:blank')
    await learner.goto(await employer.getByLabel('Stuur deze link').inputValue())
    await learner.getByRole('button', { name: 'Niet delen' }).click()
    await heading(learner, 'Je hebt niets gedeeld').waitFor()
    await heading(employer, 'De ander heeft nee gezegd').waitFor()
  })
})
