import { exampleJobProfileKeys, exampleJobProfiles, type ExampleJobProfileKey } from '@stapel/shared'
import type { BrowserContext } from 'playwright-core'
import { exampleBase } from './example-wallet.ts'

const profilesUrl = 'https://werkgever.example/profiles'
const open = { 'access-control-allow-origin': '*' }

export const exampleJobs = exampleJobProfiles(exampleBase, profilesUrl)
export const exampleJobUrl = (key: ExampleJobProfileKey): string => `${profilesUrl}/${key}`

/** What a verifier publishes of jobs, answered without one. */
export async function serveExampleJobs(context: BrowserContext): Promise<void> {
  await context.route('**/api/v1/job-profiles', (route) =>
    route.fulfill({
      json: { items: exampleJobProfileKeys.map((key) => ({ url: exampleJobUrl(key), name: exampleJobs[key].title })) },
      headers: open,
    }),
  )
  await context.route(`${profilesUrl}/*`, (route) => {
    const key = exampleJobProfileKeys.find((candidate) => route.request().url().endsWith(`/${candidate}`))
    return route.fulfill(key === undefined ? { status: 404, headers: open } : { json: exampleJobs[key], headers: open })
  })
}
