import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { OutcomeSeries } from './outcome-series.ts'

export interface OutcomeRepository {
  insert(series: New<OutcomeSeries>): Promise<boolean>
  /** @throws NotFoundError */
  get(org: string, code: string): Promise<OutcomeSeries>
  find(org: string, code: string): Promise<OutcomeSeries | null>
  replace(series: OutcomeSeries): Promise<boolean>
  /** By words of the text and the plain line; all, without words. */
  search(org: string, text: string, after?: string, limit?: number): Promise<Page<OutcomeSeries>>
  /** Every outcome of a framework, by code. */
  inFramework(org: string, framework: string): Promise<readonly OutcomeSeries[]>
  all(org: string): Promise<readonly OutcomeSeries[]>
}
