import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { Batch, BatchRow } from './batch.ts'

export interface BatchRepository {
  insert(batch: New<Batch>): Promise<boolean>
  /** @throws NotFoundError */
  get(org: string, id: string): Promise<Batch>
  replace(batch: Batch): Promise<boolean>
  list(org: string, after?: string): Promise<Page<Batch>>
  insertRows(rows: readonly New<BatchRow>[]): Promise<void>
  /** Rows after a line, in the order of the file. */
  rows(org: string, batch: string, afterRow: number, limit: number): Promise<readonly BatchRow[]>
}
