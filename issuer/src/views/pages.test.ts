import { expect } from 'chai'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { findBarriers, launchBrowser, phone } from '../../../shared/src/server/testing/index.ts'
import { allExamples } from './examples/all-examples.ts'
import { publicFrame } from './examples/page-example.ts'
import { drawBadgeSvg } from './badge/draw-badge-svg.ts'
import { renderPage } from './render-page.ts'

const assets = fileURLToPath(new URL('../../../shared/assets/', import.meta.url))
const fonts = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/package.json')),
  'files',
)
const badge = drawBadgeSvg({
  title: 'CNC-frezen basis',
  organisation: 'MetaalPunt (voorbeeld)',
  level: 'NLQF 3',
  rank: 3,
})
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'"

/** Serves one page from memory under the policy that the service sends, with the real stylesheets and fonts. */
async function showIn(page: Page, html: string): Promise<void> {
  await page.unrouteAll()
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/assets/fonts/')) return route.fulfill({ path: join(fonts, pathname.slice(14)) })
    if (pathname.startsWith('/assets/')) return route.fulfill({ path: join(assets, pathname.slice(8)) })
    if (/badge\.(png|svg)$/.test(pathname)) return route.fulfill({ contentType: 'image/svg+xml', body: badge })
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: html,
    })
  })
  await page.goto('https://bewijs.example/')
}

describe("the issuer's pages at 320 px and on a desktop", function () {
  this.timeout(60_000)
  let browser: Browser
  let page: Page
  const refused: string[] = []

  before(async () => {
    browser = await launchBrowser()
    const context = await browser.newContext({ viewport: phone })
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text())
    })
  })
  after(() => browser.close())

  for (const example of allExamples) {
    it(`${example.name}: no violation of WCAG 2.2 AA, no sideways scrolling, nothing inline`, async () => {
      refused.length = 0
      await showIn(page, renderPage(example.page, example.model as never, example.frame ?? publicFrame))
      expect(await findBarriers(page, example.name)).to.deep.equal([])
      expect(refused).to.deep.equal([])
    })
  }
})
