import { useEffect, useState } from 'preact/hooks'
import type { FetchDocument } from '@stapel/shared'
import { z } from 'zod'
import { walletConfig } from '../../app/wallet-config.ts'
import { isLoopback } from '../../routing/loopback.ts'
import { createBrowserFetch } from '../../verifying/browser-fetch.ts'

/** A job that an employer published. */
export interface OfferedJob {
  readonly url: string
  readonly name: string
  readonly employer?: string | undefined
}

const mostBytes = 1_000_000
const mostPages = 6
const zPage = z.object({
  items: z.array(z.object({ url: z.url({ protocol: /^https?$/ }), name: z.string(), employer: z.string().optional() })),
  next: z.string().nullish(),
})

/** What employers published; empty as long as nobody answers, for a wallet does well without. */
export function useOfferedJobs(): readonly OfferedJob[] {
  const [jobs, setJobs] = useState<readonly OfferedJob[]>([])
  useEffect(() => {
    let wanted = true
    void walletConfig()
      .then(({ verifier }) => loadOfferedJobs(verifier, createBrowserFetch(isLoopback(location.hostname))))
      // No network and no earlier visit: the list is empty, and the screen says what else can be done.
      .catch(() => [])
      .then((found) => {
        if (wanted) setJobs(found)
      })
    return () => {
      wanted = false
    }
  }, [])
  return jobs
}

/** The newest of what is published, a few pages of it. It is searched here: nobody is told what a learner looks for. */
export async function loadOfferedJobs(verifier: string, ask: FetchDocument): Promise<readonly OfferedJob[]> {
  const jobs: OfferedJob[] = []
  let after = ''
  for (let page = 0; page < mostPages; page++) {
    const found = await loadPage(`${verifier}/api/v1/job-profiles${after}`, ask)
    if (found === null) return jobs
    jobs.push(...found.items)
    if (found.next === undefined || found.next === null) return jobs
    after = `?after=${encodeURIComponent(found.next)}`
  }
  return jobs
}

async function loadPage(url: string, ask: FetchDocument): Promise<z.infer<typeof zPage> | null> {
  try {
    const { status, body } = await ask(url, { accept: 'application/json', maxBytes: mostBytes })
    return status === 200 ? zPage.parse(JSON.parse(new TextDecoder().decode(body))) : null
  } catch {
    // A verifier that is down, or that publishes no jobs.
    return null
  }
}
