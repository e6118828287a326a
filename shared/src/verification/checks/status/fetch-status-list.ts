import type { Run } from '../../run.ts'

/** The packed list of 2 MB of bits, and the JSON around it. */
const maxListBytes = 4 * 1024 * 1024

/** The text of a list; null when it answered anything but 200, not at all, or may not be asked. */
export async function fetchStatusList(run: Run, url: string, accept: string): Promise<string | null> {
  const answer = await run.fetchIfPossible(url, { accept, maxBytes: maxListBytes })
  return answer?.status === 200 ? new TextDecoder().decode(answer.body).trim() : null
}
