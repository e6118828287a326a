/** Makes the pictures of README from a running demo: `npm run demo` in one terminal, `npm run pictures` in another. */
import { launchBrowser } from '@stapel/shared/testing'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { DemoData } from '../demo/demo-data.ts'

const dataDir = resolve(process.env['DATA_DIR'] ?? './data')
const target = fileURLToPath(new URL('../../docs/pictures', import.meta.url))
const { urls, signIns, files, people, qualifications, profiles } = JSON.parse(
  await readFile(join(dataDir, 'demo.json'), 'utf8'),
) as DemoData
/** She has a good part of a qualification, and something that no longer counts. */
const heldByNoor = people.find(({ name }) => name.startsWith('Noor'))?.files ?? []
await mkdir(target, { recursive: true })

const browser = await launchBrowser()
const open = async (width: number, height: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', deviceScaleFactor: 1.5 })
  return context.newPage()
}
const take = (page: Page, name: string) => page.screenshot({ path: join(target, `${name}.png`) })

await wallet()
await verifier()
await issuer()
await browser.close()

async function wallet(): Promise<void> {
  const page = await open(412, 1100)
  await page.goto(`${urls.wallet}/#/add`)
  await page.getByLabel('Kies een of meer bestanden').setInputFiles([...heldByNoor])
  await page
    .getByRole('heading', { name: /staat in je wallet/ })
    .nth(heldByNoor.length - 2)
    .waitFor()
  await page.goto(`${urls.wallet}/#/goal/${encodeURIComponent(qualifications[0]?.url ?? '')}`)
  await page.getByRole('button', { name: 'Kies dit doel' }).click()
  await page.getByRole('heading', { level: 1, name: /Je bouwt aan/ }).waitFor()
  await take(page, 'wallet-progress')
  await page.goto(urls.wallet)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await take(page, 'wallet-home')
}

async function verifier(): Promise<void> {
  const page = await open(1200, 900)
  for (const verdict of ['valid', 'revoked', 'expired', 'suspended', 'invalid']) {
    await page.goto(urls.verifier)
    await page
      .getByLabel(/^Kies/)
      .first()
      .setInputFiles(
        files.find((file) => file.verdict === verdict && !file.name.includes('praktijkverklaring'))?.path ?? [],
      )
    await page.getByRole('button', { name: 'Controleer' }).click()
    await page.waitForURL('**/controle')
    await take(page, `verifier-${verdict}`)
  }
  await page.goto(`${profiles[0]?.url ?? ''}/compare`)
  await page.getByLabel('Kies de bewijzen').setInputFiles([...heldByNoor])
  await page.getByRole('button', { name: 'Vergelijk', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^Vergelijking met/ }).waitFor()
  await page.getByRole('heading', { name: 'Past het?' }).scrollIntoViewIfNeeded()
  await page.setViewportSize({ width: 1200, height: 1250 })
  await take(page, 'verifier-compare')
}

async function issuer(): Promise<void> {
  const page = await open(1200, 900)
  await page.goto(`${urls.issuer}/orgs/metaalpunt/achievements/cnc-frezen-basis`)
  await take(page, 'issuer-achievement')
  await page.goto(qualifications[0]?.url ?? '')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await take(page, 'issuer-qualification')
  const staff = signIns.find(({ organisation, role }) => organisation === 'metaalpunt' && role === 'administrator')
  await page.goto(`${urls.issuer}/sign-in`)
  await page.getByLabel('E-mailadres').fill(staff?.email ?? '')
  await page.getByLabel('Wachtwoord').fill(staff?.password ?? '')
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${urls.issuer}/staff/awards`)
  await take(page, 'issuer-awards')
}
