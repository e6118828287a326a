import { expect } from 'chai'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { exampleQualifications } from '@stapel/shared'
import { withExperience, withGoals } from './example-goals.ts'
import { exampleJobUrl, serveExampleJobs } from './example-jobs.ts'
import { exampleBase, exampleCatalogue, exampleWallet, type SeededWallet } from './example-wallet.ts'
import { launchWalletBrowser } from './launch-wallet-browser.ts'
import { seedWallet } from './seed-wallet.ts'
import { startWallet, type WalletUnderTest } from './wallet-under-test.ts'

const catalogueUrl = 'https://issuer.example/api/v1/catalogue'
const { Q1 } = exampleQualifications(exampleBase)
const goalHash = (id: string) => `#/goal/${encodeURIComponent(id)}`

/** The learner of the worked example W13. */
const learner = exampleWallet(
  (['A2', 'A3', 'A4', 'A6'] as const).map((key) => [key, 'valid']),
  false,
)

describe('goals in a browser', function () {
  this.timeout(60_000)
  let wallet: WalletUnderTest
  let browser: Browser
  let context: BrowserContext
  let page: Page

  before(async () => {
    wallet = await startWallet([catalogueUrl])
    browser = await launchWalletBrowser()
  })
  after(async () => {
    await browser.close()
    await wallet.close()
  })
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    await context.route(catalogueUrl, (route) =>
      route.fulfill({ json: exampleCatalogue(), headers: { 'access-control-allow-origin': '*' } }),
    )
    await serveExampleJobs(context)
    page = await context.newPage()
    await page.goto(wallet.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  afterEach(() => context.close())

  const go = (hash: string) => page.goto(`${wallet.url}${hash}`)
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const begin = async (seed: SeededWallet, hash: string) => {
    await seedWallet(page, seed)
    await go(hash)
  }

  it('a learner with A2, A3, A4 and A6 reads what is missing for Q1', async () => {
    await begin(learner, '#/choose-goal')
    await page.getByRole('link', { name: /Vakbekwaam CNC-verspaner/ }).click()
    await page.getByRole('button', { name: 'Kies dit doel' }).click()
    await heading('Je bouwt aan: Vakbekwaam CNC-verspaner (voorbeeld)').waitFor()
    await page.getByText('Je hebt 344 van 400 uur. Nog 3 stappen.').waitFor()
    const road = page.getByRole('region', { name: 'De weg naar je doel' })
    const stops = (await road.getByRole('list').first().locator('> li').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' '),
    )
    expect(stops.slice(0, 4).join('\n'))
      .to.contain('Gedaan Veilig werken')
      .and.to.contain('Je bent hier: 344 van 400 uur')
    expect(stops[4]).to.match(/^Kan nu Technische tekening lezen/)
    expect(stops[5]).to.match(/Kies er minstens 1.*Samenwerken.*of.*MIG\/MAG.*of.*Keuzedeel/)
    expect(stops[6]).to.contain('344 uur van de 400 uur. Nog 56 uur.')
    expect(stops[7]).to.match(/^Later Proeve van bekwaamheid/)
    expect(stops[8]).to.contain('Vakbekwaam CNC-verspaner')
    await page.getByText('Met 96 uur erbij ben je klaar. Het zijn 3 onderdelen:').waitFor()
  })

  it('reads why a job does not fit yet, without a score', async () => {
    await begin(learner, '#/choose-goal')
    await page.getByRole('link', { name: /Operator CNC-machine/ }).click()
    await page.getByText('2 van de 3 punten die nodig zijn, passen.').waitFor()
    const row = page.getByRole('row', { name: /een werktekening met maten/ })
    expect(await row.innerText())
      .to.contain('ontbreekt')
      .and.to.contain('Je hebt hier nog geen badge voor.')
    expect(await page.locator('main').innerText()).not.to.match(/%|score/i)
  })

  it('takes a job by its link', async () => {
    await go('#/choose-goal')
    await page.getByLabel('Link van een school of werkgever').fill('https://werkgever.example/profiles/none')
    await page.getByRole('button', { name: 'Zoek op' }).click()
    await page.getByText('Op deze link staat geen doel').waitFor()
    await page.getByLabel('Link van een school of werkgever').fill(exampleJobUrl('lasser'))
    await page.getByRole('button', { name: 'Zoek op' }).click()
    await heading(/^Lasser/).waitFor()
    await page.getByRole('button', { name: 'Kies dit doel' }).click()
    await heading(/Je bouwt aan: Lasser/).waitFor()
  })

  it('renames a goal, puts it away and takes it back', async () => {
    await begin(withGoals(learner, ['Q1']), goalHash(Q1.id))
    await page.getByText('Geef dit doel een eigen naam').click()
    await page.getByLabel('Hoe noem jij dit doel?').fill('Mijn vakdiploma')
    await page.getByRole('button', { name: 'Bewaar de naam' }).click()
    await heading('Je bouwt aan: Mijn vakdiploma').waitFor()
    await page.getByRole('button', { name: 'Leg dit doel weg' }).click()
    await page.getByRole('heading', { name: 'Waar wil je naartoe?' }).waitFor()
    await page.getByRole('button', { name: 'Haal terug' }).first().click()
    await page.getByRole('link', { name: 'Mijn vakdiploma' }).waitFor()
  })

  it('makes a goal of one’s own by keyboard alone', async () => {
    await go('#/own-goal/new')
    await heading('Een doel van jezelf').waitFor()
    await page.getByRole('button', { name: 'Bewaar dit doel' }).press('Enter')
    await page.getByText('Schrijf eerst op wat je wilt leren.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('own-goal')
    await page.keyboard.type('Mijn fiets lassen')
    await page.keyboard.press('Tab')
    await page.keyboard.type('hoeknaad')
    await page.getByText('3 gevonden').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Bewaar dit doel' }).press('Enter')
    await heading('Je bouwt aan: Mijn fiets lassen').waitFor()
    await page.getByText('Je begint hier nog. Er is 1 stap.').waitFor()
  })

  it('finds goals by another form or a part of what they are called', async () => {
    await begin(learner, '#/choose-goal')
    const qualification = page.getByRole('link', { name: /Vakbekwaam CNC-verspaner/ })
    await qualification.waitFor()
    const look = page.getByRole('searchbox')
    for (const [wanted, isFound] of [
      ['verspaners', true],
      ['kapsters', false],
      ['vakbekwame', true],
      ['', true],
    ] as const) {
      await look.fill(wanted)
      await qualification.waitFor({ state: isFound ? 'visible' : 'detached' })
    }
  })

  it('tries out what a badge would bring, and keeps nothing of it', async () => {
    await begin(withGoals(learner, ['Q1']), '#/what-if')
    await page.getByRole('checkbox', { name: /Technische tekening lezen/ }).check()
    await page.getByText('Van 344 naar 384 uur. Dan nog 2 stappen.').waitFor()
    await page.getByRole('checkbox', { name: /Samenwerken/ }).check()
    await page.getByRole('checkbox', { name: /Proeve/ }).check()
    await page.getByText('Dan heb je alles voor dit doel.').waitFor()
    await go('#/progress')
    await page.getByText('Je hebt 344 van 400 uur. Nog 3 stappen.').waitFor()
  })

  it('keeps a step for later, and hides one so that it can be found again', async () => {
    await begin(withGoals(learner, ['Q1', 'Q2']), '#/next-steps')
    await page.getByRole('button', { name: /Bewaar voor later.*Samenwerken/ }).click()
    await page.getByRole('heading', { name: 'Bewaard voor later' }).waitFor()
    await page.getByRole('button', { name: /Verberg.*Keuzedeel/ }).click()
    await page.getByText('1 stap heb je verborgen').click()
    await page.getByRole('button', { name: /Toon weer.*Keuzedeel/ }).click()
    await page.getByText('1 stap heb je verborgen').waitFor({ state: 'detached' })
  })

  it('writes down experience, sees where it can be recognised, deletes it and puts it back', async () => {
    await begin(withGoals(exampleWallet([], false), ['job']), '#/experience/new')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Schrijf op wat je deed.' }).click()
    await page.keyboard.type('Tekeningen lezen in de werkplaats')
    await page.getByLabel('Zoek op een woord').fill('werktekening')
    await page.getByRole('checkbox', { name: /werktekening/ }).check()
    await page
      .getByLabel('Foto of PDF')
      .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71]) })
    await page.getByText('Bewaard: foto.png').waitFor()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await heading('Tekeningen lezen in de werkplaats').waitFor()
    await page.getByText('Niemand heeft het beoordeeld').waitFor()
    const mail = page.getByRole('link', { name: 'Mail Voorbeeld Metaalinstituut MetaalPunt' })
    expect(await mail.getAttribute('href')).to.match(/^mailto:info%40metaalpunt\.example\?subject=/)

    await go(goalHash(exampleJobUrl('operator-cnc-machine')))
    const row = page.getByRole('row', { name: /een werktekening met maten/ })
    await row.getByText('alleen zelf gezegd').waitFor()

    await go('#/experiences')
    await page.getByRole('link', { name: 'Tekeningen lezen in de werkplaats' }).click()
    await page.getByRole('button', { name: 'Verwijder deze ervaring' }).click()
    await heading('Mijn ervaring').waitFor()
    await page.getByRole('button', { name: 'Zet terug' }).first().click()
    await page.getByRole('link', { name: 'Tekeningen lezen in de werkplaats' }).waitFor()
  })

  it('gives tips only to who asks for them, and stops when told', async () => {
    await begin(withExperience(withGoals(learner, ['Q1'])), '#/')
    await page.getByText('Je hebt 344 van 400 uur').waitFor()
    expect(await page.getByText('lijkt op:').count()).to.equal(0)
    await go('#/settings')
    await page.getByRole('checkbox', { name: /tip/ }).check()
    await go('#/')
    await page.getByText('lijkt op:').waitFor()
    await page.getByRole('button', { name: 'Geen tips meer' }).click()
    await page.getByText('lijkt op:').waitFor({ state: 'detached' })
  })

  it('names the goals that a badge counts for', async () => {
    await begin(withGoals(learner, ['Q1']), '#/badge/example-A6')
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Telt mee voor' }) })
    await section.getByText('dit is je doel').waitFor()
    await section.getByRole('link', { name: /Medewerker acute opvang/ }).click()
    await heading(/^Medewerker acute opvang/).waitFor()
  })
})
