import { listen, type Listening } from '@stapel/shared/server'
import { aCredential, desktop, findBarriers, launchBrowser, phone, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, Page, ViewportSize } from 'playwright-core'
import { aVerifier, type VerifierUnderTest } from '../testing/a-verifier.ts'

async function json(credential: Promise<unknown>): Promise<string> {
  return JSON.stringify(await credential)
}

describe('the pages of the verifier, in a browser', function () {
  this.timeout(60_000)
  let browser: Browser
  let verifier: VerifierUnderTest
  let issuer: Signer
  let listening: Listening
  let url: string

  before(async () => {
    browser = await launchBrowser()
    verifier = await aVerifier()
    issuer = await verifier.world.addSigner('metaalpunt')
    listening = await listen(verifier.app, 0)
    url = `http://localhost:${listening.port}`
  })

  after(async () => {
    await browser.close()
    await listening.close()
    await verifier.close()
  })

  const newPage = async (viewport: ViewportSize): Promise<Page> => {
    const context = await browser.newContext({ viewport, locale: 'nl-NL' })
    return context.newPage()
  }

  const check = async (page: Page, text: string): Promise<string> => {
    await page.goto(url)
    await page.getByLabel('Of plak het bewijs').fill(text)
    await page.getByRole('button', { name: 'Controleer' }).click()
    await page.waitForURL('**/controle')
    return page.getByRole('heading', { level: 1 }).innerText()
  }

  const expectGood = async (page: Page, name?: string): Promise<void> => {
    expect(await findBarriers(page, name)).to.deep.equal([])
  }

  describe('at both widths', () => {
    let page: Page
    beforeEach(async () => {
      page = await newPage(phone)
    })
    afterEach(() => page.context().close())

    for (const path of ['/', '/?lang=en', '/toegankelijkheid', '/privacy', '/nothing-here']) {
      it(`${path} is accessible`, async () => {
        await page.goto(`${url}${path}`)
        await expectGood(page)
      })
    }

    it('says of what it cannot read that it cannot check it', async () => {
      expect(await check(page, 'hallo')).to.equal('Dit kunnen wij niet controleren')
      await expectGood(page)
    })

    it('keeps a report when the person agrees, and deletes it again', async () => {
      await check(page, await json(aCredential(issuer).sign()))
      await page.getByText('Bewaar dit rapport').click()
      await page.getByLabel('1 maand').check()
      await page.getByRole('button', { name: 'Bewaar het rapport' }).click()
      await page.waitForURL('**/controle/bewaren')
      expect(await page.evaluate("document.activeElement?.classList.contains('error-summary')")).to.equal(true)
      await expectGood(page, 'keep-without-consent')
      await page.getByLabel('weet dat ik het rapport bewaar').check()
      await page.getByRole('button', { name: 'Bewaar het rapport' }).click()
      await page.waitForURL('**/kept/*')
      const kept = page.url()
      await page.getByText('Dit is de stand van toen.').waitFor()
      await expectGood(page, 'kept')
      await page.getByRole('link', { name: 'Verwijder dit rapport' }).click()
      await page.getByRole('heading', { level: 1, name: 'Dit rapport verwijderen?' }).waitFor()
      await expectGood(page, 'kept-delete')
      await page.getByRole('button', { name: 'Ja, verwijder het' }).click()
      await page.getByRole('heading', { level: 1, name: 'Het rapport is verwijderd' }).waitFor()
      await expectGood(page, 'kept-deleted')
      await page.goto(kept)
      await page.getByRole('heading', { level: 1, name: 'Dit rapport is er niet meer' }).waitFor()
      await expectGood(page, 'kept-gone')
    })
  })

  it('shows several files in one table, to be kept as CSV', async () => {
    const page = await newPage(phone)
    const good = await json(aCredential(issuer).sign())
    const old = await json(aCredential(issuer).expired().sign())
    await page.goto(url)
    await page.getByLabel('Kies het bestand').setInputFiles([
      {
        name: 'een_heel_lange_naam_zonder_spaties_van_een_bestand_dat_iemand_kreeg.json',
        mimeType: '',
        buffer: Buffer.from(good),
      },
      { name: 'oud.json', mimeType: '', buffer: Buffer.from(old) },
      { name: 'tekst.txt', mimeType: '', buffer: Buffer.from('hallo') },
    ])
    await page.getByRole('button', { name: 'Controleer' }).click()
    await page.getByRole('heading', { level: 1, name: 'Uitslag van de controles' }).waitFor()
    expect(await page.locator('tbody tr').count()).to.equal(3)
    await expectGood(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download de tabel (CSV)' }).click(),
    ])
    expect(download.suggestedFilename()).to.equal('controle.csv')
    await page.context().close()
  })

  it('compares a person with the credential, and keeps nothing', async () => {
    const page = await newPage(phone)
    await check(page, await json(aCredential(issuer).sign()))
    await page.getByLabel('Naam').fill('jeroen (voorbeeld)')
    await page.getByLabel('E-mailadres').fill('jeroen@voorbeeld.example')
    await page.getByRole('button', { name: 'Vergelijk' }).click()
    await page.waitForURL('**/controle/persoon**')
    await page.getByText('De naam is dezelfde als op het bewijs.').waitFor()
    await page.getByText('Het bewijs zegt niets over het e-mailadres.').waitFor()
    await expectGood(page)
    await page.getByLabel('Naam').fill('')
    await page.getByLabel('E-mailadres').fill('')
    await page.getByRole('button', { name: 'Vergelijk' }).click()
    await page.getByText('Vul een naam of een e-mailadres in.').waitFor()
    await expectGood(page)
    await page.context().close()
  })

  it('follows a batch until it is done, and stops one', async () => {
    const page = await newPage(phone)
    const credential = Buffer.from(await json(aCredential(issuer).sign()))
    let release: () => void = () => undefined
    const isReleased = new Promise<void>((resolve) => void (release = resolve))
    const start = async (): Promise<string> => {
      const file = { name: 'a.json', read: () => isReleased.then(() => credential) }
      const { linkId } = await verifier.ctx.batchRunner.start(Array<typeof file>(12).fill(file), 'nl')
      return `${url}/controle/bestanden/${linkId}`
    }
    await page.goto(await start())
    await page.getByRole('heading', { level: 1, name: 'Wij controleren je bestanden' }).waitFor()
    await page.getByText('0 van 12 bestanden gecontroleerd.').waitFor()
    await expectGood(page, 'batch-running')
    const stopping = await newPage(phone)
    await stopping.goto(await start())
    await stopping.getByRole('button', { name: 'Stop de controle' }).click()
    await stopping.getByRole('heading', { level: 1, name: 'Gestopt en verwijderd' }).waitFor()
    await expectGood(stopping)
    release()
    await page.getByRole('heading', { level: 1, name: 'Uitslag van de controles' }).waitFor()
    expect(await page.locator('tbody tr').count()).to.equal(12)
    await expectGood(page, 'batch-done')
    await page.context().close()
    await stopping.context().close()
  })

  it('asks for something to check when the form was empty, and moves to the message', async () => {
    const page = await newPage(desktop)
    await page.goto(url)
    await page.getByRole('button', { name: 'Controleer' }).click()
    await page.waitForURL('**/controle')
    expect(await page.evaluate("document.activeElement?.classList.contains('error-summary')")).to.equal(true)
    await expectGood(page)
    await page.context().close()
  })

  it('works without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' })
    const page = await context.newPage()
    expect(await check(page, await json(aCredential(issuer).sign()))).to.match(/^Dit bewijs is echt/)
    await context.close()
  })
})
