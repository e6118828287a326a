import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { findBarriers, launchBrowser, phone } from './browser.ts'

describe('what looks for barriers', function () {
  this.timeout(60_000)
  let browser: Browser
  let page: Page

  before(async () => {
    browser = await launchBrowser()
    page = await (await browser.newContext({ viewport: phone })).newPage()
  })
  after(() => browser.close())

  const pageWith = (body: string): string =>
    `<!doctype html><html lang="nl"><head><title>Voorbeeld</title><meta name="viewport" content="width=device-width"></head>
    <body><main><h1>Voorbeeld</h1>${body}</main></body></html>`

  it('finds none on a page that has none', async () => {
    await page.setContent(pageWith('<p>Niets aan de hand.</p>'))
    expect(await findBarriers(page)).to.deep.equal([])
  })

  it('finds at both widths what axe finds, and says where', async () => {
    await page.setContent(pageWith('<img src="data:,">'))
    const found = await findBarriers(page, 'picture')
    expect(found.map((line) => line.split(':')[0])).to.deep.equal(['picture at 320 px', 'picture at 1280 px'])
    expect(found[0]).to.contain('image-alt').and.contain('<img src="data:,">')
  })

  it('finds what is too wide for a phone alone, and leaves the page as wide as it was', async () => {
    await page.setContent(pageWith('<div style="width: 600px">breed</div>'))
    expect(await findBarriers(page, 'wide')).to.deep.equal(['wide at 320 px: it scrolls sideways'])
    expect(page.viewportSize()).to.deep.equal(phone)
  })

  it('finds what stands in the way at one width alone', async () => {
    await page.setContent(
      pageWith('<style>@media (min-width: 600px) { .pale { color: #ccc } }</style><p class="pale">licht</p>'),
    )
    const found = await findBarriers(page, 'pale')
    expect(found).to.have.length(1)
    expect(found[0]).to.match(/^pale at 1280 px: color-contrast/)
  })
})
