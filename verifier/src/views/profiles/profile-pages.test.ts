import { listen, type Listening } from '@stapel/shared/server'
import { desktop, findBarriers, launchBrowser, phone, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, Page, ViewportSize } from 'playwright-core'
import { aPublishedProfile, type PublishedForTest } from '../../testing/a-published-profile.ts'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'
import { anExampleAward } from '../../testing/an-example-award.ts'

const skill = 'http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a'
const escoFile = {
  uri: 'http://data.europa.eu/esco/occupation/a1c9f8b7-c4ce-4b15-ac3c-3378c300d8f2',
  title: 'frezer',
  _links: {
    hasEssentialSkill: [{ uri: skill, title: 'werktekeningen lezen' }],
    hasOptionalSkill: [{ uri: `${skill}b`, title: 'koffie zetten' }],
  },
}

describe('the pages of job profiles, in a browser', function () {
  this.timeout(120_000)
  let browser: Browser
  let verifier: VerifierUnderTest
  let school: Signer
  let profile: PublishedForTest
  let empty: string
  let listening: Listening
  let url: string

  before(async () => {
    browser = await launchBrowser()
    verifier = await aVerifier()
    school = await verifier.world.addSigner('metaalpunt')
    profile = await aPublishedProfile(verifier)
    listening = await listen(verifier.app, 0)
    url = `http://localhost:${listening.port}`
    const page = await newPage(desktop)
    empty = await makeEmpty(page)
    await page.context().close()
  })

  after(async () => {
    await browser.close()
    await listening.close()
    await verifier.close()
  })

  const newPage = async (viewport: ViewportSize, javaScriptEnabled = true): Promise<Page> => {
    const context = await browser.newContext({ viewport, locale: 'nl-NL', javaScriptEnabled })
    context.setDefaultTimeout(20_000)
    return context.newPage()
  }

  const makeEmpty = async (page: Page): Promise<string> => {
    await page.goto(`${url}/profiles/new`)
    await page.getByLabel('Hoe heet de functie?').fill('Frezer')
    await page.getByRole('button', { name: 'Maak het profiel' }).click()
    await page.getByRole('heading', { name: 'Bewaar deze link' }).waitFor()
    return new URL(page.url()).pathname
  }

  const expectGood = async (page: Page, what: string): Promise<void> => {
    expect(await findBarriers(page, what)).to.deep.equal([])
  }

  const filesOf = (keys: readonly ('A2' | 'A3' | 'A4' | 'A6')[]) =>
    Promise.all(
      keys.map(async (key) => ({
        name: `${key}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(await anExampleAward(key, school))),
      })),
    )

  describe('at both widths', () => {
    let page: Page
    beforeEach(async () => {
      page = await newPage(phone)
    })
    afterEach(() => page.context().close())

    const paths: readonly [name: string, path: () => string][] = [
      ['the list', () => '/profiles'],
      ['the list in English', () => '/profiles?lang=en'],
      ['a list that found nothing', () => '/profiles?q=kapper'],
      ['making one', () => '/profiles/new'],
      ['a profile', () => profile.path],
      ['an old version', () => `${profile.path}/versions/1`],
      ['a profile that is not there', () => '/profiles/niets'],
      ['comparing', () => `${profile.path}/compare`],
      ['asking a person', () => `${profile.path}/ask`],
      ['editing an empty one', () => `${empty}?done=created`],
      ['editing', () => profile.edit],
      ['about the job', () => `${profile.edit}/about`],
      ['choosing outcomes', () => `${profile.edit}/outcomes?q=tolerantie`],
      ['outcomes that are not found', () => `${profile.edit}/outcomes?q=kapper`],
      ['a want', () => `${profile.edit}/wants/verspanen`],
      ['a licence', () => `${profile.edit}/licences`],
      ['an occupation', () => `${profile.edit}/occupation`],
      ['going online', () => `${profile.edit}/publication`],
      ['going offline', () => `${profile.edit}/withdrawal`],
      ['the levels', () => '/levels'],
    ]
    for (const [name, path] of paths) {
      it(`${name} is accessible`, async () => {
        await page.goto(`${url}${path()}`)
        await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
        await expectGood(page, name)
      })
    }

    it('says what is not right, moves there, and stays accessible', async () => {
      await page.goto(`${url}/profiles/new`)
      await page.getByRole('button', { name: 'Maak het profiel' }).click()
      await page.getByText('Vul dit in: Hoe heet de functie?').first().waitFor()
      expect(await page.evaluate("document.activeElement?.classList.contains('error-summary')")).to.equal(true)
      await expectGood(page, 'a form that is not right')
    })

    it('shows skills of ESCO as proposals', async () => {
      await page.goto(`${url}${empty}/occupation`)
      const buffer = Buffer.from(JSON.stringify(escoFile))
      await page.getByLabel('Of kies een bestand van ESCO').setInputFiles({ name: 'esco.json', mimeType: '', buffer })
      await page.getByRole('button', { name: 'Verder' }).click()
      await page.getByLabel('werktekeningen lezen').waitFor()
      await expectGood(page, 'the proposals')
    })

    it('shows the comparison and its report', async () => {
      await page.goto(`${url}${profile.path}/compare`)
      await page.getByLabel('Kies de bewijzen').setInputFiles(await filesOf(['A2', 'A6']))
      await page.getByRole('button', { name: 'Vergelijk', exact: true }).click()
      await page.getByText('Welke uitgevers vertrouw je?').waitFor()
      await expectGood(page, 'nothing counts yet')
      await page.getByLabel(/^Ik ken en vertrouw/).check()
      await page.getByRole('button', { name: 'Vergelijk opnieuw' }).click()
      await page.getByText('2 van de 3 nodige punten passen').first().waitFor()
      await expectGood(page, 'the comparison')
      await page.getByRole('button', { name: 'Maak het verslag' }).click()
      await page.getByRole('heading', { name: 'Verslag van een vergelijking' }).waitFor()
      await expectGood(page, 'the report')
    })
  })

  it('a profile is made with the keyboard alone, without scripts', async () => {
    const page = await newPage(desktop, false)
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await page.goto(`${url}/profiles/new`)
    await page.getByLabel('Hoe heet de functie?').focus()
    await page.keyboard.type('Draaier')
    await press('Enter')
    await page.getByRole('heading', { name: 'Bewaar deze link' }).waitFor()
    await page.getByRole('link', { name: 'Voeg iets toe' }).focus()
    await press('Enter')
    await page.getByLabel('Zoek een leeruitkomst').focus()
    await page.keyboard.type('as draaien')
    await press('Enter')
    await page.getByLabel(/een as binnen tolerantie draaien/).focus()
    await press('Space')
    await page.getByRole('button', { name: 'Neem over' }).focus()
    await press('Enter')
    await page.getByLabel('Vanaf welk niveau?').focus()
    await press('ArrowDown')
    await page.getByRole('button', { name: 'Bewaar' }).focus()
    await press('Enter')
    await page.getByRole('link', { name: 'NLQF 4 of hoger' }).waitFor()
    await page.getByRole('button', { name: /^Haal weg: een as/ }).focus()
    await press('Enter')
    await page.getByRole('button', { name: 'Zet terug' }).focus()
    await press('Enter')
    await page.getByRole('link', { name: 'Zet online' }).focus()
    await press('Enter')
    await page.getByRole('button', { name: 'Zet online' }).focus()
    await press('Enter')
    await page.getByText('Het profiel staat online.').waitFor()
    await page.context().close()
  })
})
