import {
  childrenOf,
  exampleQualifications,
  findExampleAchievement,
  type ExampleAchievementKey,
  type Rule,
} from '@stapel/shared'
import { findBarriers, launchBrowser } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { closeOldAchievements, seedDefinitions } from '../demo/seed/seed-definitions.ts'
import { seedOrganisations } from '../demo/seed/seed-organisations.ts'
import { aRunningStapel, type RunningStapel } from './a-running-stapel.ts'

/** Q1 of the example data, built from nothing by somebody who only clicks. Each step builds on the one before. */
describe('a designer builds a qualification', function () {
  this.timeout(180_000)
  this.bail(true)
  let stapel: RunningStapel
  let browser: Browser
  let page: Page

  const nameOf = (key: ExampleAchievementKey) => findExampleAchievement(key).name
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const part = (text: string | RegExp) =>
    page.locator('.part').filter({ has: page.locator('> .part-head', { hasText: text }) })
  const inTree = () => heading('Vakbekwaam CNC-verspaner (voorbeeld)').waitFor()
  const axe = async () => expect(await findBarriers(page)).to.deep.equal([])

  /** Into the group whose sentence this is. */
  async function add(group: RegExp, kind: string, choose: () => Promise<void>): Promise<void> {
    await page
      .getByRole('link', { name: new RegExp(`^Voeg toe aan: .*${group.source}`) })
      .last()
      .click()
    await page.getByRole('link', { name: kind, exact: true }).click()
    await choose()
    await button('Voeg toe').click()
    await inTree()
  }
  const tick = async (...keys: ExampleAchievementKey[]) => {
    for (const key of keys) await page.getByRole('checkbox', { name: nameOf(key) }).check()
  }
  const addBadges = (group: RegExp, ...keys: ExampleAchievementKey[]) => add(group, 'Bewijs', () => tick(...keys))
  const addGroup = (what: string, min: number) =>
    add(/(nodig|is nodig)/, 'Groep', async () => {
      await page.getByLabel(what, { exact: false }).check()
      await page.getByLabel('Hoeveel minstens?').fill(String(min))
    })
  const change = async (key: ExampleAchievementKey) => {
    await part(nameOf(key))
      .first()
      .getByRole('link', { name: /^Wijzig/ })
      .click()
    await heading(nameOf(key)).waitFor()
  }

  before(async () => {
    stapel = await aRunningStapel()
    const { urls, operatorToken } = stapel
    const organisations = await seedOrganisations(urls.issuer, operatorToken)
    await seedDefinitions(urls.issuer, organisations.clientOf)
    await closeOldAchievements(organisations.clientOf)
    browser = await launchBrowser()
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
    context.setDefaultTimeout(15_000)
    page = await context.newPage()
    const { email, password } = organisations.data.signIns.find(
      ({ organisation, role }) => organisation === 'metaalpunt' && role === 'designer',
    )!
    await page.goto(`${urls.issuer}/sign-in`)
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByLabel('Wachtwoord').fill(password)
    await button('Inloggen').click()
  })
  after(async () => {
    await browser.close()
    await stapel.stop()
  })

  it('begins with the facts', async () => {
    await page.goto(`${stapel.urls.issuer}/staff/qualifications`)
    await page.getByRole('link', { name: 'Nieuwe kwalificatie' }).click()
    await axe()
    await page.getByLabel('Titel', { exact: true }).fill('Vakbekwaam CNC-verspaner (voorbeeld)')
    await page.getByLabel('Korte naam voor het webadres').fill('verspaner')
    await page.getByLabel('Niveau', { exact: true }).selectOption({ label: 'NLQF 3' })
    await page.getByLabel('NLQF-register', { exact: true }).check()
    await page.getByLabel(/^Nummer/).fill('VOORBEELD-001')
    await page.getByLabel(/^Ingeschaald tot en met/).fill('2031-12-31')
    await button('Bewaar en kies de onderdelen').click()
    await inTree()
    await page.getByText('Begin hier.').waitFor()
    await axe()
  })

  it('adds what is always needed, and finds it by a word', async () => {
    await page.getByRole('link', { name: /^Voeg toe aan/ }).click()
    await page.getByLabel('Zoek op een woord').fill('tekening')
    await button('Zoek').click()
    await page.getByText(/gevonden/).waitFor()
    await axe()
    await tick('A1')
    await button('Voeg toe').click()
    await inTree()
    await addBadges(/nodig/, 'A6')
  })

  it('adds a choice of one, and what comes after it', async () => {
    await addGroup('Een aantal onderdelen', 1)
    await addBadges(/Kies er minstens 1/, 'A2', 'A3')
    await page.getByText('Minstens 1 van deze 2:', { exact: true }).waitFor()
    await addBadges(/onderdelen zijn nodig/, 'A4')
  })

  it('adds hours over eight credentials', async () => {
    await addGroup('Een aantal uren', 400)
    await addBadges(/Samen minstens 400 uur/, 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A9')
    await page.getByText('Samen minstens 400 uur uit deze 8:', { exact: true }).waitFor()
  })

  it('adds another choice and the final proof', async () => {
    await addGroup('Een aantal onderdelen', 1)
    await addBadges(/Kies er minstens 1/, 'A5', 'A7', 'A9')
    await add(/onderdelen zijn nodig/, 'Eindproef', async () => page.getByLabel(nameOf('A14')).check())
    await page.getByText('Alle 7 onderdelen zijn nodig:', { exact: true }).waitFor()
  })

  it('says how old something may be, and who may give an exemption, everywhere at once', async () => {
    for (const key of ['A1', 'A6', 'A9'] as const) {
      await change(key)
      if (key === 'A1') await axe()
      if (key === 'A6') await page.getByLabel(/^Hoeveel maanden mag het oud zijn/).fill('60')
      await page
        .getByRole('group', { name: /^Wie mag hiervoor vrijstelling geven/ })
        .getByLabel(/MetaalPunt/)
        .check()
      await page.getByLabel(/^Overal waar dit staat/).check()
      await button('Bewaar').click()
      await inTree()
    }
    await page.getByText('niet ouder dan 60 maanden').first().waitFor()
  })

  it('lets an older credential count as well, until a day, with a reason', async () => {
    await change('A5')
    await page.getByRole('link', { name: 'Voeg een vervanger toe' }).click()
    await axe()
    await page.getByLabel(nameOf('A16')).check()
    await page.getByLabel('Waarom telt het ook?').fill('Dezelfde las, met hetzelfde soort toets')
    await page.getByLabel(/^Tot en met/).fill('2027-12-31')
    await button('Bewaar de vervanger').click()
    await page.getByText('Dezelfde las, met hetzelfde soort toets. Tot en met').waitFor()
    await page.getByRole('link', { name: 'Vakbekwaam CNC-verspaner (voorbeeld)' }).click()
    await inTree()
  })

  it('takes something away and puts it back, by keyboard', async () => {
    const proof = part(`Eindproef: ${nameOf('A14')}`)
    await proof.getByRole('button', { name: /^Haal weg/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Alle 6 onderdelen zijn nodig:', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Maak ongedaan/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Alle 7 onderdelen zijn nodig:', { exact: true }).waitFor()
  })

  it('keeps the focus on the button that moved a part', async () => {
    await part(nameOf('A4'))
      .first()
      .getByRole('button', { name: /^Omhoog/ })
      .focus()
    await page.keyboard.press('Enter')
    await page.getByText(/Laatste wijziging: .*verplaatst/).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent.includes('Omhoog') === true)
    await part(nameOf('A4'))
      .first()
      .getByRole('button', { name: /^Omlaag/ })
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Doe opnieuw/ }).waitFor()
    await axe()
  })

  async function tryOn(name: string, keys: readonly ExampleAchievementKey[]): Promise<void> {
    await page.getByRole('link', { name: 'Voeg een voorbeeld toe' }).click()
    await page.getByLabel('Naam').fill(name)
    await tick(...keys)
    await axe()
    await button('Bewaar het voorbeeld').click()
    await heading(name).waitFor()
    await axe()
    await page.getByRole('link', { name: 'Vakbekwaam CNC-verspaner (voorbeeld)' }).click()
    await inTree()
  }
  const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(name) }).innerText()

  it('tries it on who has everything: achieved, 424 hours (W1)', async () => {
    await tryOn('W1 (voorbeeld)', ['A1', 'A2', 'A3', 'A4', 'A6', 'A9', 'A14'])
    expect(await rowOf('W1'))
      .to.include('behaald')
      .and.include('424 uur')
  })

  it('tries it on who lacks a part: 96 hours to go (W3)', async () => {
    await tryOn('W3 (voorbeeld)', ['A1', 'A2', 'A4', 'A6', 'A9', 'A14'])
    expect(await rowOf('W3'))
      .to.include('deels')
      .and.include('304 uur')
      .and.include('nog 96 uur')
  })

  it('sees at each change how a worked person fares', async () => {
    await page.getByRole('link', { name: 'Voeg een voorbeeld toe' }).click()
    await button('Neem over Fatima (voorbeeld)').click()
    await inTree()
    expect(await rowOf('Fatima'))
      .to.include('deels')
      .and.include('64 uur')
  })

  it('publishes, and the rule is that of the example', async () => {
    await page.getByRole('link', { name: 'Naar publiceren' }).click()
    await axe()
    await button('Publiceer deze versie').click()
    await page.getByText('De kwalificatie is gepubliceerd.').waitFor()
    await axe()
    const url = `${stapel.urls.issuer}/orgs/metaalpunt/qualifications/verspaner`
    const published = (await (await fetch(url)).json()) as { rule: Rule; level: unknown }
    const { Q1 } = exampleQualifications(stapel.urls.issuer)
    expect(withoutIds(published.rule)).to.deep.equal(withoutIds(Q1.rule))
    expect(published.level).to.deep.equal(Q1.level)
    await page.goto(url)
    await axe()
    await page.getByText('Samen minstens 400 uur uit:').waitFor()
  })
})

/** What a rule asks, whatever its nodes are called and in whatever order a choice or a sum names its parts. */
function withoutIds(rule: Rule): unknown {
  const { id: _id, ...asked } = rule
  const parts = childrenOf(rule).map(withoutIds)
  if (parts.length === 0) return asked
  const inOrder = rule.op === 'all' ? parts : parts.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return { ...asked, [rule.op === 'credits' ? 'from' : 'of']: inOrder }
}
