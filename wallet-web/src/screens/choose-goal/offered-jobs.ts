import { useEffect, useState } from 'preact/hooks'
import { z } from 'zod'
import { walletConfig } from '../../app/wallet-config.ts'
import { isLoopback } from '../../routing/loopback.ts'
import { createBrowserFetch } from '../../verifying/browser-fetch.ts'

/** A job that an employer published. */
export interface OfferedJob {
  readonly url: string
  readonly name: string
  readonly by?: string | undefined
}

const mostBytes = 1_000_000
const zOffered = z.object({
  items: z.array(z.object({ url: z.url({ protocol: /^https?$/ }), name: z.string(), by: z.string().optional() })),
})

/** What employers published; empty as long as nobody answers, for a wallet does well without. */
export function useOfferedJobs(): readonly OfferedJob[] {
  const [jobs, setJobs] = useState<readonly OfferedJob[]>([])
  useEffect(() => {
    let wanted = true
    void loadOfferedJobs().then((found) => {
      if (wanted) setJobs(found)
    })
    return () => {
      wanted = false
    }
  }, [])
  return jobs
}

async function loadOfferedJobs(): Promise<readonly OfferedJob[]> {
  try {
    const { verifier } = await walletConfig()
    const ask = createBrowserFetch(isLoopback(location.hostname))
    const { status, body } = await ask(`${verifier}/api/v1/job-profiles`, {
      accept: 'application/json',
      maxBytes: mostBytes,
    })
    return status === 200 ? zOffered.parse(JSON.parse(new TextDecoder().decode(body))).items : []
  } catch {
    // Offline, or a verifier that publishes none: the list is empty either way, and the screen says what else can be done.
    return []
  }
}
