import { listen, type Listening } from '@stapel/shared/server'
import { desktop, findBarriers, launchBrowser, phone } from '@stapel/shared/testing'
import { expect } from 'chai'
import type { Browser, Page, ViewportSize } from 'playwright-core'
import { verifierOfNine, type GivenFile, type VerifierOfNine } from '../testing/nine-files.ts'

const cases = [
  'valid',
  'expired',
  'revoked',
  'suspended',
  'tampered',
  'unknown-issuer',
  'status-unreachable',
  'old-badge',
  'no-credential',
]

describe('what an employer reads of a file that they were given', function () {
  this.timeout(60_000)
  let browser: Browser
  let nine: VerifierOfNine
  let listening: Listening

  before(async () => {
    browser = await launchBrowser()
    nine = await verifierOfNine()
    listening = await listen(nine.verifier.app, 0)
  })

  after(async () => {
    await browser.close()
    await listening.close()
    await nine.verifier.close()
  })

  const fileOf = (name: string): GivenFile => {
    const file = nine.files.find((one) => one.case === name)
    if (file === undefined) throw new TypeError(`There is no file for ${name}`)
    return file
  }

  const openPage = async (viewport: ViewportSize, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const context = await browser.newContext({ viewport, locale: 'nl-NL', colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`http://localhost:${listening.port}`)
    return page
  }

  const handIn = async (page: Page, { name, bytes }: GivenFile): Promise<void> => {
    await page.getByLabel('Kies het bestand').setInputFiles({ name, mimeType: '', buffer: bytes })
    await page.getByRole('button', { name: 'Controleer', exact: true }).click()
    await page.waitForURL('**/controle')
  }

  const look = async (page: Page, name: string): Promise<void> => {
    expect(await findBarriers(page, name)).to.deep.equal([])
  }

  it('is looked at for each of the nine', () => {
    expect(nine.files.map((file) => file.case)).to.deep.equal(cases)
  })

  for (const name of cases) {
    it(`says of ${name} in one sentence at the top what is the case`, async () => {
      const page = await openPage(phone)
      const file = fileOf(name)
      await handIn(page, file)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).to.equal(file.says)
      expect(await page.locator('.verdict').getAttribute('class')).to.equal(`verdict ${file.tone}`)
      await look(page, name)
      await page.context().close()
    })
  }

  for (const name of ['valid', 'expired', 'revoked', 'status-unreachable']) {
    it(`is legible of ${name} in the dark`, async () => {
      const page = await openPage(desktop, 'dark')
      await handIn(page, fileOf(name))
      await look(page, `${name}-dark`)
      await page.context().close()
    })
  }

  it('never has a red cross for an unknown issuer', async () => {
    const page = await openPage(desktop)
    await handIn(page, fileOf('unknown-issuer'))
    expect(await page.locator('.mark.no, .verdict.bad').count()).to.equal(0)
    await page.context().close()
  })

  it('is reached and left by keyboard alone', async () => {
    const page = await openPage(desktop)
    const { name, bytes } = fileOf('valid')
    await page.getByLabel('Kies het bestand').setInputFiles({ name, mimeType: '', buffer: bytes })
    await page.getByLabel('Kies het bestand').focus()
    const focused = () => page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''")
    for (let steps = 0; (await focused()) !== 'Controleer'; steps += 1) {
      expect(steps, 'steps to the button').to.be.lessThan(5)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL('**/controle')
    for (let steps = 0; (await focused()) !== 'Nog een bewijs controleren'; steps += 1) {
      expect(steps, 'steps to the way back').to.be.lessThan(30)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
    await page.context().close()
  })
})
