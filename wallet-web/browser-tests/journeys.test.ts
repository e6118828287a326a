import { bakePng } from '@stapel/shared'
import { findBarriers } from '@stapel/shared/testing'
import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startExampleIssuer, type ExampleIssuer } from './example-issuer.ts'
import { launchWalletBrowser } from './launch-wallet-browser.ts'
import { startWallet, type WalletUnderTest } from './wallet-under-test.ts'

describe('the wallet in a browser', function () {
  this.timeout(60_000)
  let wallet: WalletUnderTest
  let issuer: ExampleIssuer
  let browser: Browser
  let context: BrowserContext
  let page: Page

  before(async () => {
    wallet = await startWallet()
    issuer = await startExampleIssuer()
    browser = await launchWalletBrowser()
  })
  after(async () => {
    await browser.close()
    await Promise.all([wallet.close(), issuer.close()])
  })
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'nl-NL', acceptDownloads: true })
    page = await context.newPage()
    await page.goto(wallet.url)
  })
  afterEach(() => context.close())

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const go = (hash: string) => page.goto(`${wallet.url}${hash}`)
  const claim = async (offer: string) => {
    await go(`#/claim?${offer}`)
    await page.getByRole('button', { name: 'Haal de badge op' }).click()
  }

  it('claims an offer, bound to the key of this wallet, and finds it real', async () => {
    await claim(issuer.offer('A2'))
    await heading('CNC-frezen basis (voorbeeld) is van jou').waitFor()
    await page.getByRole('link', { name: 'Bekijk de badge' }).click()
    await page.getByRole('heading', { name: 'Deze badge is echt' }).waitFor()
    await page.getByText('Deze badge zit vast aan jouw wallet').waitFor()
  })

  it('asks for the code that came another way, and says so when it is wrong', async () => {
    await go(`#/claim?${issuer.offer('A2', '4711')}`)
    const code = page.getByRole('textbox', { name: /Code van/ })
    await code.fill('0000')
    await page.getByRole('button', { name: 'Haal de badge op' }).click()
    await page.getByText('Deze code klopt niet.').waitFor()
    await code.fill('4711')
    await page.getByRole('button', { name: 'Haal de badge op' }).click()
    await heading(/is van jou/).waitFor()
  })

  it('loses nothing when the answer is lost: the same link gives the same credential', async () => {
    const offer = issuer.offer('A4')
    issuer.claiming.loseNextCredential = true
    await claim(offer)
    await heading('We krijgen geen antwoord').waitFor()
    await page.goto(wallet.url)
    await page.reload()
    await page.getByRole('link', { name: 'Verder met ophalen' }).click()
    await page.getByRole('button', { name: 'Haal de badge op' }).click()
    await heading(/is van jou/).waitFor()
    expect([...issuer.claiming.issued.keys()].filter((id) => offer.includes(id.split(' ')[0] ?? '?'))).to.have.length(1)
  })

  it('puts a badge that was signed anew in the place of the old one, which stays under its details', async () => {
    const offer = issuer.offer('A2')
    await claim(offer)
    await heading(/is van jou/).waitFor()
    await issuer.signAnew(offer)
    await go('#/')
    // The same address is opened again: the screen before it must be gone first.
    await page
      .getByRole('link', { name: /CNC-frezen basis/ })
      .first()
      .waitFor()
    await claim(offer)
    await page.getByRole('heading', { name: 'Je oude versie is vervangen.' }).waitFor()
    expect(await findBarriers(page)).to.deep.equal([])
    await page.getByRole('link', { name: 'Bekijk de badge' }).click()
    await page.getByText('Eerdere versie', { exact: true }).click()
    expect(await findBarriers(page)).to.deep.equal([])
    await page.getByRole('link', { name: 'Bekijk de versie van 12 mei 2026' }).click()
    await page.getByRole('heading', { name: 'Dit is een oude versie' }).waitFor()
    await page.getByRole('button', { name: 'Download als bestand (JSON)' }).waitFor()
    expect(await findBarriers(page)).to.deep.equal([])
    await go('#/')
    await page
      .getByRole('link', { name: /CNC-frezen basis/ })
      .first()
      .waitFor()
    const shown = await page
      .locator('a[href^="#/badge/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(new Set(shown).size, 'badges on the stack').to.equal(1)
  })

  it('says what to do when an offer is over', async () => {
    await go(`#/claim?credential_offer_uri=${encodeURIComponent(`${issuer.url}/orgs/metaalpunt/offers/none`)}`)
    await heading('Deze link werkt niet meer').waitFor()
    await page.getByText('Vraag de school om een nieuwe link').waitFor()
  })

  it('takes a badge out of a picture, and gives the picture back byte for byte', async () => {
    const png = bakePng(readFileSync(new URL('../public/icon-192.png', import.meta.url)), await issuer.issue('A1'))
    await go('#/add')
    await page
      .getByLabel('Kies een of meer bestanden')
      .setInputFiles({ name: 'badge.png', mimeType: 'image/png', buffer: Buffer.from(png) })
    await page
      .getByRole('heading', { name: /Technische tekening lezen \(voorbeeld\) staat in je wallet\. Deze badge is echt/ })
      .waitFor()
    await page.getByRole('link', { name: 'Bekijk de badge' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download als plaatje (PNG)' }).click(),
    ])
    expect(readFileSync(await file.path()).equals(Buffer.from(png))).to.equal(true)
  })

  it('shows a badge that was changed as not right', async () => {
    const tampered = (await issuer.issue('A1')).replace('Jeroen', 'Joost')
    await go('#/add')
    await page.getByLabel('Link uit je e-mail, of de tekst van een badge').fill(tampered)
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByText('Klopt niet', { exact: true }).waitFor()
  })

  it('names what is wrong with a file that is no badge, and keeps nothing', async () => {
    await go('#/add')
    const files = page.getByLabel('Kies een of meer bestanden')
    await files.setInputFiles({
      name: 'foto.png',
      mimeType: 'image/png',
      buffer: readFileSync(new URL('../public/icon-192.png', import.meta.url)),
    })
    await page.getByRole('heading', { name: 'foto.png is niet toegevoegd' }).waitFor()
    await page.getByText('In dit plaatje zit geen badge').waitFor()
    await page.goto(wallet.url)
    await heading('Bouw aan jouw stapel').waitFor()
  })

  it('restores a backup in a clean browser, where the same key claims and signs again', async () => {
    await claim(issuer.offer('A2'))
    await heading(/is van jou/).waitFor()
    const code = await writeDownCode(page, go)
    const [backup] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download reservekopie' }).click(),
    ])
    const file = {
      name: backup.suggestedFilename(),
      mimeType: 'application/json',
      buffer: readFileSync(await backup.path()),
    }
    const before = await holderKeys(page)

    await context.close()
    context = await browser.newContext({ locale: 'nl-NL' })
    page = await context.newPage()
    await page.goto(wallet.url)
    await heading('Bouw aan jouw stapel').waitFor()
    await go('#/restore')
    await page.getByLabel('Je reservekopie').setInputFiles(file)
    await page.getByLabel('Je herstelcode').fill(code.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await heading('Je badges zijn terug').waitFor()
    expect(await holderKeys(page)).to.deep.equal(before)

    // The restored key proves itself to an issuer, and can still not be read.
    await claim(issuer.offer('A4'))
    await heading(/is van jou/).waitFor()
    expect(await holderKeys(page)).to.deep.equal(before)
    expect(await holderKeyIsExtractable(page)).to.equal(false)
  })

  it('opens without a network after the first visit, with the badges in it', async () => {
    await claim(issuer.offer('A2'))
    await heading(/is van jou/).waitFor()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.goto(wallet.url)
    await context.setOffline(true)
    await page.getByText('Je bent offline').waitFor()
    await page.reload()
    await page.getByRole('link', { name: 'CNC-frezen basis (voorbeeld)' }).first().click()
    await page.getByRole('heading', { name: 'Deze badge is echt' }).waitFor()
  })

  it('deletes a badge and puts it back', async () => {
    await claim(issuer.offer('A2'))
    await page.getByRole('link', { name: 'Bekijk de badge' }).click()
    await page.getByRole('button', { name: 'Verwijder deze badge' }).click()
    await heading('Bouw aan jouw stapel').waitFor()
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await heading('Mijn stapel').waitFor()
  })

  it('shows in one tab what was added in another', async () => {
    const other = await context.newPage()
    await other.goto(wallet.url)
    await other.getByRole('heading', { level: 1, name: 'Bouw aan jouw stapel' }).waitFor()
    await claim(issuer.offer('A2'))
    await heading(/is van jou/).waitFor()
    await other.getByRole('heading', { level: 1, name: 'Mijn stapel' }).waitFor()
  })

  it('moves the focus to the new screen, and follows the language', async () => {
    await page.getByRole('link', { name: 'Meer' }).click()
    await heading('Meer').waitFor()
    await page.locator('#main:focus').waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await heading('More').waitFor()
    expect(await page.getAttribute('html', 'lang')).to.equal('en')
  })

  it('moves the focus too when somebody goes on before the first screen is there', async () => {
    const slow = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
    await slow.route(/home-screen/, () => {
      // Never answered: the first screen does not come.
    })
    const impatient = await slow.newPage()
    await impatient.goto(wallet.url, { waitUntil: 'commit' })
    await impatient.getByRole('link', { name: 'Meer' }).click()
    await impatient.getByRole('heading', { level: 1, name: 'Meer' }).waitFor()
    await impatient.locator('#main:focus').waitFor()
    await slow.close()
  })
})

async function writeDownCode(page: Page, go: (hash: string) => Promise<unknown>): Promise<string> {
  await go('#/backup')
  await page.getByRole('button', { name: 'Toon mijn code' }).click()
  const code = await page.getByRole('group', { name: 'Jouw herstelcode' }).innerText()
  await page.getByLabel('Typ de code over').fill(code)
  await page.getByRole('button', { name: 'Klaar, ik heb hem opgeschreven' }).click()
  await page.getByRole('heading', { name: 'Je herstelcode is bewaard op papier' }).waitFor()
  return code
}

interface StoredKey {
  readonly id: string
  readonly privateKey: CryptoKey
}

const holderKeys = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(${readKeys.toString()})().then((keys) => keys.map(({ id }) => id))`)

const holderKeyIsExtractable = (page: Page): Promise<boolean> =>
  page.evaluate(`(${readKeys.toString()})().then((keys) => keys.some(({ privateKey }) => privateKey.extractable))`)

/** Runs in the page. */
function readKeys(): Promise<readonly StoredKey[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('stapel')
    opening.onerror = () => reject(new Error('The wallet has no database'))
    opening.onsuccess = () => {
      const asking = opening.result.transaction('holder-keys').objectStore('holder-keys').getAll()
      asking.onsuccess = () => {
        opening.result.close()
        resolve(asking.result as StoredKey[])
      }
    }
  })
}
