import { listen, requestOf, type Listening } from '@stapel/shared/server'
import {
  aCredential,
  aPresentation,
  desktop,
  findBarriers,
  keySigner,
  launchBrowser,
  phone,
  signedPresentation,
  type Signer,
} from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, BrowserContextOptions, Page, ViewportSize } from 'playwright-core'
import { aVerifier, type VerifierUnderTest } from '../testing/a-verifier.ts'
import { aCatalogue } from '../testing/a-catalogue.ts'

describe('the pages that ask for credentials, in a browser', function () {
  this.timeout(60_000)
  let browser: Browser
  let verifier: VerifierUnderTest
  let issuer: Signer
  let listening: Listening
  let url: string

  before(async () => {
    browser = await launchBrowser()
    verifier = await aVerifier()
    verifier.world.publish('http://localhost:4001/api/v1/catalogue', aCatalogue())
    issuer = await verifier.world.addSigner('metaalpunt')
    listening = await listen(verifier.app, 0)
    url = `http://localhost:${listening.port}`
  })

  after(async () => {
    await browser.close()
    await listening.close()
    await verifier.close()
  })

  const newPage = async (viewport: ViewportSize, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport, locale: 'nl-NL', ...options })
    return context.newPage()
  }

  const ask = async (page: Page): Promise<void> => {
    await page.goto(`${url}/ask`)
    await page.getByLabel('Wie ben je?').fill('Garage De Vries (voorbeeld)')
    await page.getByLabel('Waarvoor vraag je het?').fill('Je sollicitatie als lasser')
    await page.getByRole('button', { name: 'Maak de vraag' }).click()
    await page.getByRole('heading', { name: 'Je vraag staat klaar' }).waitFor()
  }

  const expectGood = async (page: Page): Promise<void> => {
    expect(await findBarriers(page)).to.deep.equal([])
  }

  /** What the person's wallet does with the link on the page. */
  const openRequest = async (page: Page) => {
    const link = (await page.getByRole('link', { name: 'Openen in de Stapel-wallet' }).getAttribute('href')) ?? ''
    const requestUri = new URLSearchParams(link.split('#/share?')[1]).get('request_uri') ?? ''
    const id = new URL(requestUri).pathname.split('/').at(-1) ?? ''
    return requestOf(await verifier.ctx.presentations.exchanges.get(id))
  }

  const post = async (responseUri: string, form: Readonly<Record<string, string>>): Promise<void> => {
    const { pathname } = new URL(responseUri)
    const response = await fetch(`${url}${pathname}`, { method: 'POST', body: new URLSearchParams(form) })
    expect(response.status).to.equal(200)
  }

  const answer = async (page: Page): Promise<void> => {
    const { nonce, clientId, responseUri, state = '' } = await openRequest(page)
    const holder = await keySigner('jeroen')
    const good = await aCredential(issuer).heldBy(holder.did).sign()
    const old = await aCredential(issuer).heldBy(holder.did).expired().sign()
    const bound = { challenge: nonce, domain: clientId }
    const presentation = await signedPresentation(aPresentation([good, old], holder.did), holder, bound)
    await post(responseUri, { state, vp_token: JSON.stringify({ 'in-ldp-vc': [presentation] }) })
  }

  it('say what is not filled in, and keep what is', async () => {
    const page = await newPage(phone)
    await page.goto(`${url}/ask`)
    await expectGood(page)
    await page.getByLabel('Wie ben je?').fill('Garage De Vries (voorbeeld)')
    await page.getByLabel('Een soort bewijs').check()
    await page.getByRole('button', { name: 'Maak de vraag' }).click()
    await page.getByRole('link', { name: 'Vul in waarvoor je het vraagt' }).waitFor()
    await page.getByRole('link', { name: 'Kies een soort bewijs' }).click()
    expect(await page.evaluate('document.activeElement?.id')).to.equal('ask-type')
    expect(await page.getByLabel('Wie ben je?').inputValue()).to.equal('Garage De Vries (voorbeeld)')
    expect(await page.getByLabel('Een soort bewijs').isChecked()).to.equal(true)
    await expectGood(page)
    await page.context().close()
  })

  it('wait with a code and a link, and show the answer when it comes', async () => {
    const page = await newPage(phone)
    await ask(page)
    await page.getByText('Gebruikt de ander een andere wallet?').click()
    await expectGood(page)
    await answer(page)
    await page.getByRole('heading', { level: 1, name: 'Er zijn 2 bewijzen gedeeld' }).waitFor()
    await page.getByText('Niet alles is in orde.').waitFor()
    expect(await page.getByText('Ja: degene die dit deelde, heeft de sleutel van de eigenaar.').count()).to.equal(2)
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    await expectGood(page)
    await page.context().close()
  })

  it('say that somebody said no, and that the time is over', async () => {
    const page = await newPage(phone)
    await ask(page)
    const { responseUri, state = '' } = await openRequest(page)
    await post(responseUri, { state, error: 'access_denied' })
    await page.getByRole('heading', { name: 'De ander heeft nee gezegd' }).waitFor()
    await expectGood(page)
    await ask(page)
    verifier.pass(24 * 3600)
    await page.getByRole('heading', { name: 'De tijd is om' }).waitFor()
    await expectGood(page)
    await page.context().close()
  })

  it('warn before a request is withdrawn', async () => {
    const page = await newPage(phone)
    await ask(page)
    const address = page.url()
    await page.getByRole('link', { name: 'Trek de vraag in' }).click()
    await page.getByRole('heading', { name: 'De vraag intrekken?' }).waitFor()
    await expectGood(page)
    await page.getByRole('button', { name: 'Ja, trek de vraag in' }).click()
    await page.getByRole('heading', { name: 'De vraag is weg' }).waitFor()
    await expectGood(page)
    expect((await page.goto(address))?.status()).to.equal(404)
    await page.context().close()
  })

  it('work without scripts: the waiting page loads itself again', async () => {
    const page = await newPage(desktop, { javaScriptEnabled: false })
    await ask(page)
    expect(await page.locator('meta[http-equiv=refresh]').getAttribute('content')).to.equal('10')
    await answer(page)
    await page.getByRole('link', { name: 'Kijk nu' }).click()
    await page.getByRole('heading', { level: 1, name: 'Er zijn 2 bewijzen gedeeld' }).waitFor()
    expect(await page.locator('meta[http-equiv=refresh]').count()).to.equal(0)
    await page.context().close()
  })

  it('ask for a badge of the catalogue, chosen or by its link', async () => {
    const page = await newPage(desktop)
    await page.goto(`${url}/ask`)
    await page.getByLabel('Wie ben je?').fill('Garage De Vries (voorbeeld)')
    await page.getByLabel('Waarvoor vraag je het?').fill('Je sollicitatie als lasser')
    await page.getByLabel('Welke badge?').selectOption({ index: 1 })
    // Who chooses a badge, asks for one.
    expect(await page.getByLabel('Een bepaalde badge').isChecked()).to.equal(true)
    const chosen = await page.getByLabel('Welke badge?').inputValue()
    await page.getByRole('button', { name: 'Maak de vraag' }).click()
    await page.getByRole('heading', { name: 'Je vraag staat klaar' }).waitFor()
    const [wanted] = (await openRequest(page)).query.credentials
    expect(wanted.claims?.map(({ values }) => values)).to.deep.equal([[chosen], [chosen]])
    await page.goto(`${url}/ask?achievement=${encodeURIComponent('https://school.example/badge')}`)
    expect(await page.getByLabel('Of plak de link van de badge').inputValue()).to.equal('https://school.example/badge')
    await page.context().close()
  })

  it('write what was typed as text', async () => {
    const page = await newPage(desktop)
    await page.goto(`${url}/ask`)
    await page.getByLabel('Wie ben je?').fill('<b onclick=x>"Bedrijf" (voorbeeld)</b>')
    await page.getByLabel('Waarvoor vraag je het?').fill('{{constructor}}')
    await page.getByRole('button', { name: 'Maak de vraag' }).click()
    await page.getByText('<b onclick=x>"Bedrijf" (voorbeeld)</b>').waitFor()
    await page.getByText('{{constructor}}').waitFor()
    await page.context().close()
  })
})
