/** One file of a batch, read when its turn comes: what is read is not kept. */
export interface BatchFile {
  readonly name: string
  /** @throws FileUnreadableError */
  read(): Promise<Uint8Array>
}

/** CONTRACT §3: as many as anybody checks in one go. */
export const maxBatchFiles = 500
export const maxBatchBytes = 50 * 1024 * 1024

/** A name as it may be shown: it says nothing of a place, and cannot turn the text around it. */
export function shownName(name: string): string {
  const shown = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim()
  return shown === '' ? '?' : shown.slice(0, 200)
}
