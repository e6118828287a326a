import { expect } from 'chai'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findBarriers, phone } from '../../shared/src/server/testing/browser.ts'
import { exampleCatalogue } from './example-wallet.ts'
import { serveExampleJobs } from './example-jobs.ts'
import { exampleScreens, noor } from './example-screens.ts'
import { startExampleIssuer, type ExampleIssuer } from './example-issuer.ts'
import { launchWalletBrowser } from './launch-wallet-browser.ts'
import { seedWallet } from './seed-wallet.ts'
import { startWallet, type WalletUnderTest } from './wallet-under-test.ts'

const catalogueUrl = 'https://issuer.example/api/v1/catalogue'

describe('every screen of the wallet, at 320 px and on a desktop', function () {
  this.timeout(60_000)
  let wallet: WalletUnderTest
  let issuer: ExampleIssuer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let faults: string[]

  before(async () => {
    wallet = await startWallet([catalogueUrl])
    issuer = await startExampleIssuer()
    browser = await launchWalletBrowser()
  })
  after(async () => {
    await browser.close()
    await Promise.all([wallet.close(), issuer.close()])
  })
  afterEach(() => context.close())

  async function open(): Promise<void> {
    context = await browser.newContext({ locale: 'nl-NL', viewport: phone, serviceWorkers: 'block' })
    await context.route(catalogueUrl, (route) =>
      route.fulfill({ json: exampleCatalogue(), headers: { 'access-control-allow-origin': '*' } }),
    )
    await serveExampleJobs(context)
    page = await context.newPage()
    faults = []
    page.on('pageerror', ({ message }) => faults.push(message))
    // A refusal of the content security policy is written to the console and nowhere else.
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(wallet.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

  async function look(name: string): Promise<void> {
    expect(await findBarriers(page, name)).to.deep.equal([])
    expect(faults).to.deep.equal([])
  }

  for (const { name, hash, heading, wallet: seed } of exampleScreens) {
    it(`${name} has no barrier`, async () => {
      await open()
      if (seed !== undefined) await seedWallet(page, seed)
      await page.goto(`${wallet.url}${hash}`)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await page.locator('.busy').first().waitFor({ state: 'hidden' })
      await look(name)
    })
  }

  it('what is filled in, ticked and opened about goals has no barrier', async () => {
    await open()
    await seedWallet(page, noor)
    await page.goto(`${wallet.url}#/what-if`)
    await page.getByRole('checkbox', { name: /Technische tekening/ }).check()
    await page.getByText('Van 344 naar 384 uur').waitFor()
    await look('what-if-ticked')
    await page.goto(`${wallet.url}#/experience/new`)
    await page.getByRole('heading', { level: 1, name: 'Ervaring toevoegen' }).waitFor()
    await page.getByLabel('Zoek op een woord').fill('een')
    await page.getByText('Dit zijn de eerste 8').waitFor()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('alert').waitFor()
    await look('experience-errors')
    await page.goto(`${wallet.url}#/choose-goal`)
    await page.getByRole('heading', { level: 1, name: 'Kies een doel' }).waitFor()
    await page.getByLabel('Zoek op een woord').fill('niets van dit al')
    await page.getByRole('button', { name: 'Zoek op' }).click()
    await page.getByRole('alert').waitFor()
    await look('choose-goal-errors')
  })

  it('claiming and the recovery code have no barrier', async () => {
    await open()
    await page.goto(`${wallet.url}#/claim?${issuer.offer('A2', '4711')}`)
    await page.getByRole('button', { name: 'Haal de badge op' }).click()
    await page.getByText('Vul de code in').waitFor()
    await look('claim-code')
    await page.getByRole('textbox').fill('4711')
    await page.getByRole('button', { name: 'Haal de badge op' }).click()
    await page.getByRole('heading', { level: 1, name: /is van jou/ }).waitFor()
    await look('claim-done')
    await page.goto(`${wallet.url}#/backup`)
    await page.getByRole('button', { name: 'Toon mijn code' }).click()
    await page.getByRole('button', { name: /opgeschreven/ }).click()
    await page.getByText('Er zit een typefout in').waitFor()
    await look('backup-code')
    await page.goto(`${wallet.url}#/restore`)
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await page.getByRole('alert').waitFor()
    await look('restore-errors')
  })
})
