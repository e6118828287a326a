import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/**
 * A browser as learners have it: many processes, so that a context can be closed alone, and with web security on,
 * so that cross-origin rules and the content security policy are part of the test.
 */
export async function launchWalletBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath())
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'] })
}
