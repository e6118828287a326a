import type { New } from '../aggregate.ts'
import type { ImportRow, OutcomeImport } from './outcome-import.ts'

export interface OutcomeImportRepository {
  insert(one: New<OutcomeImport>): Promise<boolean>
  /** @throws NotFoundError */
  get(org: string, id: string): Promise<OutcomeImport>
  replace(one: OutcomeImport): Promise<boolean>
  insertRows(rows: readonly New<ImportRow>[]): Promise<void>
  /** The next ones in order. */
  rows(org: string, id: string, afterPlace: number, limit: number): Promise<readonly ImportRow[]>
}
