import type { StoredDocument } from '@stapel/shared/server'

/** A signed-in browser. `_id` is the SHA-256 of the cookie's secret; the secret itself is stored nowhere. */
export interface Session extends StoredDocument {
  readonly accountId: string
  /** The organisation that the person works in now. */
  readonly org: string
  readonly epoch: number
  readonly createdAt: string
  readonly expiresAt: string
}
