import chromium from '@sparticuz/chromium'
import { AxeBuilder } from '@axe-core/playwright'
import { existsSync } from 'node:fs'
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
export const pageWidths = [320, 1280] as const

/** What axe finds against WCAG 2.2 AA, one line a violation with the first element, so that a failing test says where to look. */
export async function axeViolations(page: Page): Promise<string[]> {
  // No page of ours has frames of others: axe runs in the page itself, without a second page that gathers its results.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html ?? ''})`)
}

/** True when the page scrolls sideways at its present width. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}
