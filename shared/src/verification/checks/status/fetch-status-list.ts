import { FetchFailedError, FetchRefusedError } from '../../../dids/index.ts'
import type { Run } from '../../run.ts'

/** The packed list of 2 MB of bits, and the JSON around it. */
const maxListBytes = 4 * 1024 * 1024

/** The text of a list; null when it answered anything but 200, not at all, or may not be asked. */
export async function fetchStatusList(run: Run, url: string, accept: string): Promise<string | null> {
  try {
    const { status, body } = await run.fetchDocument(url, { accept, maxBytes: maxListBytes })
    return status === 200 ? new TextDecoder().decode(body).trim() : null
  } catch (error) {
    if (error instanceof FetchRefusedError || error instanceof FetchFailedError) return null
    throw error
  }
}
