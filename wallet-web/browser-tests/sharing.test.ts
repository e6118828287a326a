import { expect } from 'chai'
import type { Browser, BrowserContext, Page, ViewportSize } from 'playwright-core'
import { desktop, findBarriers, phone } from '../../shared/src/server/testing/browser.ts'
import { startExampleAsker, type ExampleAsker } from './example-asker.ts'
import { startExampleIssuer, type ExampleIssuer } from './example-issuer.ts'
import { launchWalletBrowser } from './launch-wallet-browser.ts'
import { startWallet, type WalletUnderTest } from './wallet-under-test.ts'

describe('sharing from the wallet', function () {
  this.timeout(60_000)
  let wallet: WalletUnderTest
  let issuer: ExampleIssuer
  let asker: ExampleAsker
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
    asker = await startExampleAsker()
    await open(desktop)
  })
  afterEach(async () => {
    await context.close()
    await asker.close()
  })

  async function open(viewport: ViewportSize): Promise<void> {
    context = await browser.newContext({ locale: 'nl-NL', viewport, serviceWorkers: 'block' })
    page = await context.newPage()
    await page.goto(wallet.url)
    await heading('Bouw aan jouw stapel').waitFor()
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const go = (hash: string) => page.goto(`${wallet.url}${hash}`)
  const claim = async (achievement: Parameters<ExampleIssuer['offer']>[0]) => {
    await go(`#/claim?${issuer.offer(achievement)}`)
    await button('Haal de badge op').click()
    await heading(/is van jou/).waitFor()
  }
  const asked = async (question?: Parameters<ExampleAsker['ask']>[0]) => {
    const link = asker.ask(question)
    await go(`#/share?${link}`)
    return link
  }
  const addFile = async (text: string) => {
    await go('#/add')
    await page.getByLabel('Link uit je e-mail, of de tekst van een badge').fill(text)
    await button('Verder').click()
    await page.getByText('staat in je wallet').first().waitFor()
  }

  it('shows who asks and why, and gives what the learner chose, proven to be theirs, for this question only', async () => {
    await claim('A2')
    const link = await asked()
    await heading('Wil je dit delen?').waitFor()
    await page.getByText(`Gevraagd via ${asker.host}. Dat hebben we gecontroleerd.`).waitFor()
    await page.getByText('Voor je sollicitatie als CNC-frezer (voorbeeld)').waitFor()
    await page.getByText('je naam: Jeroen (voorbeeld)').waitFor()
    await button('Delen').click()
    await heading('Gedeeld met Voorbeeld Metaal BV').waitFor()
    const [answer] = asker.received
    expect(answer?.map(({ report }) => [report.verdict, report.content?.title])).to.deep.equal([
      ['valid', 'CNC-frezen basis (voorbeeld)'],
    ])
    await go(`#/shared`)
    await page.getByRole('heading', { name: 'Met Voorbeeld Metaal BV' }).waitFor()
    await page.getByRole('link', { name: 'CNC-frezen basis (voorbeeld)' }).click()
    await page.getByText(/Gedeeld met Voorbeeld Metaal BV op/).waitFor()
    await go(`#/share?${link}`)
    await heading('Deze vraag heb je al beantwoord').waitFor()
    expect(asker.received).to.have.length(1)
  })

  it('chooses nothing for the learner where there is a choice, and shares no more than was chosen', async () => {
    await claim('A2')
    await claim('A4')
    await asked()
    await heading('Wil je dit delen?').waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).to.equal(0)
    await button('Delen').click()
    await page.getByText('Kies eerst een badge.').waitFor()
    expect(asker.received).to.have.length(0)
    await page.getByRole('checkbox', { name: /CNC-frezen basis/ }).check()
    await button('Delen').click()
    await heading(/Gedeeld met/).waitFor()
    expect(asker.received.map((answer) => answer.length)).to.deep.equal([1])
  })

  it('can be done with the keyboard alone', async () => {
    await claim('A2')
    await claim('A4')
    await asked()
    await page.getByRole('checkbox').first().waitFor()
    const tabTo = async (name: string | RegExp, role: 'checkbox' | 'button') => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab')
        const target = page.getByRole(role, { name, exact: true })
        if (await target.evaluate((element) => element === document.activeElement)) return
      }
      throw new Error(`The keyboard does not reach ${String(name)}`)
    }
    await tabTo(/CNC-frezen basis/, 'checkbox')
    await page.keyboard.press('Space')
    await tabTo('Delen', 'button')
    await page.keyboard.press('Enter')
    await heading(/Gedeeld met/).waitFor()
    expect(asker.received).to.have.length(1)
  })

  it('says no, and tells nothing but that', async () => {
    await claim('A2')
    await asked()
    await button('Niet delen').click()
    await heading('Je hebt niets gedeeld').waitFor()
    expect([asker.refusals, asker.received.length]).to.deep.equal([['access_denied'], 0])
    await go('#/shared')
    await page.getByText('Je hebt nog niets gedeeld').waitFor()
  })

  it('says that it does not know when the word is lost, and shares nothing twice', async () => {
    await claim('A2')
    asker.loseNextWord = true
    await asked()
    await button('Delen').click()
    await heading('We weten niet of het is aangekomen').waitFor()
    await button('Probeer opnieuw').click()
    await heading('Deze vraag is voorbij').waitFor()
    expect(asker.received).to.have.length(1)
    await page.getByRole('link', { name: 'Wat je hebt gedeeld' }).click()
    await page.getByText('We weten niet of het is aangekomen').waitFor()
  })

  it('goes on where the asker says: by a button at their own address, by name at another', async () => {
    await claim('A2')
    await asked({ continueAt: `http://${asker.host}/done` })
    await button('Delen').click()
    await page.getByRole('link', { name: `Ga verder bij ${asker.host}` }).waitFor()
    await asked({ continueAt: 'https://elsewhere.example/done' })
    await button('Delen').click()
    await page.getByRole('link', { name: /op een ander adres: elsewhere\.example/ }).waitFor()
  })

  it('says of a question by address alone that nobody knows who asks', async () => {
    await claim('A2')
    await asked({ unsigned: true })
    await page.getByRole('heading', { name: 'We konden niet nagaan wie dit vraagt' }).waitFor()
    await page.getByText('Noemt zich: Voorbeeld Metaal BV').waitFor()
    await page.getByText(`${asker.host} vraagt je om te laten zien wat je kunt.`).waitFor()
    await button('Delen').click()
    await heading(/Gedeeld met/).waitFor()
    expect(asker.received).to.have.length(1)
  })

  it('does not share a question whose signature is somebody else’s', async () => {
    await claim('A2')
    await asked({ forged: true })
    await heading('Deze vraag vertrouwen we niet').waitFor()
    expect(await button('Delen').count()).to.equal(0)
  })

  it('never shows a file as if it were bound to its holder, and says how to come by the badge', async () => {
    await addFile(await issuer.issue('A1'))
    await asked()
    await heading('Je hebt niets dat past').waitFor()
    await page
      .getByRole('heading', { name: 'Technische tekening lezen (voorbeeld) heb je alleen als bestand' })
      .waitFor()
  })

  it('takes the link of a question where a badge is added', async () => {
    await claim('A2')
    await go('#/add')
    await page.getByLabel('Link uit je e-mail, of de tekst van een badge').fill(`openid4vp://?${asker.ask()}`)
    await button('Verder').click()
    await heading('Wil je dit delen?').waitFor()
  })

  it('takes a receipt out of the list, and puts it back', async () => {
    await claim('A2')
    await asked()
    await button('Delen').click()
    await page.getByRole('link', { name: 'Wat je hebt gedeeld' }).click()
    await page.getByRole('button', { name: /Haal uit deze lijst/ }).click()
    await page.getByRole('heading', { name: /is uit de lijst gehaald/ }).waitFor()
    await button('Zet terug').click()
    await page.getByRole('heading', { name: 'Met Voorbeeld Metaal BV' }).waitFor()
  })

  it('says so when there is no network', async () => {
    const link = asker.ask()
    await go('#/share?none')
    await heading('Deze link is geen vraag om badges').waitFor()
    await context.setOffline(true)
    await page.evaluate((hash) => (location.hash = hash), `#/share?${link}`)
    await heading('Je bent offline').waitFor()
  })

  it('has no barrier on any of its screens', async () => {
    await context.close()
    await open(phone)
    const look = async (name: string) => expect(await findBarriers(page, name)).to.deep.equal([])
    await asked({ asked: { kind: 'achievement-type', achievementTypes: ['MicroCredential'] } })
    await heading('Je hebt niets dat past').waitFor()
    await look('share-nothing-fits')
    await addFile(await issuer.issue('A1'))
    await claim('A2')
    await claim('A4')
    await asked()
    await heading('Wil je dit delen?').waitFor()
    await look('share-asked')
    await button('Delen').click()
    await page.getByText('Kies eerst een badge.').waitFor()
    await page.getByRole('checkbox', { name: /CNC-frezen basis/ }).check()
    await look('share-chosen')
    await button('Delen').click()
    await heading(/Gedeeld met/).waitFor()
    await look('share-done')
    await asked({ unsigned: true })
    await page.getByText('We konden niet nagaan wie dit vraagt').waitFor()
    await look('share-unproven')
    await asked({ expired: true })
    await heading('Deze vraag is verlopen').waitFor()
    await look('share-expired')
    asker.loseNextWord = true
    await asked()
    await page.getByRole('checkbox').first().check()
    await button('Delen').click()
    await heading('We weten niet of het is aangekomen').waitFor()
    await look('share-unknown')
    await go('#/shared')
    await page.getByRole('heading', { name: 'Met Voorbeeld Metaal BV' }).first().waitFor()
    await look('shared')
    await page
      .getByRole('button', { name: /Haal uit deze lijst/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /is uit de lijst gehaald/ }).waitFor()
    await look('shared-removed')
  })
})
