/** What every stored document carries. The port maintains `version` and `schemaVersion`; nobody else writes them. */
export interface StoredDocument {
  readonly _id: string
  /** 1 when inserted, one more with each replace. */
  readonly version: number
  readonly schemaVersion: number
}

/** A document before it is stored. */
export type NewDocument<T extends StoredDocument> = Omit<T, 'version' | 'schemaVersion'>
