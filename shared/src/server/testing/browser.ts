import chromium from '@sparticuz/chromium'
import type { Result } from 'axe-core'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * CHROMIUM_PATH, then an installed Chromium, then the one that npm brought along.
 * Not with the arguments that the last one advises: they switch off the same-origin policy and put all pages in one process.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath =
    process.env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path)) ?? (await chromium.executablePath())
  return playwright.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/** The two widths at which every page must work: 320 px (WCAG 1.4.10) and a desktop. */
export const phone = { width: 320, height: 800 } as const
export const desktop = { width: 1280, height: 800 } as const

/** A folder for pictures of every page that is looked at, for a person. */
const pictures = process.env['SCREENSHOTS']

/**
 * What stands in somebody's way on the page as it is now, at both widths; none: an empty list. The page is left at the width
 * that it had, so that a test goes on as the person does.
 * @param name of the pictures that are kept in the folder `SCREENSHOTS`
 */
export async function findBarriers(page: Page, name?: string): Promise<string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size)
    if (pictures !== undefined && name !== undefined) await keepPicture(page, pictures, `${name}-${size.width}`)
    const here = await axeViolations(page)
    if (await scrollsSideways(page)) here.push('it scrolls sideways')
    found.push(...here.map((barrier) => `${name ?? page.url()} at ${size.width} px: ${barrier}`))
  }
  if (before !== null) await page.setViewportSize(before)
  return found
}

async function keepPicture(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** What axe finds against WCAG 2.2 AA, one line a violation with the first element, so that a failing test says where to look. */
async function axeViolations(page: Page): Promise<string[]> {
  // In the page itself, once a document: no page of ours has frames of others.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(`${axeSource};undefined`)
  const violations = await page.evaluate<readonly Result[]>(
    `axe.run(${JSON.stringify(axeOptions)}).then(({ violations }) => violations)`,
  )
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html ?? ''})`)
}

/** True when the page scrolls sideways at its present width. */
async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}
