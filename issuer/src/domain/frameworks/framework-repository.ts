import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { Framework } from './framework.ts'

export interface FrameworkRepository {
  insert(framework: New<Framework>): Promise<boolean>
  /** @throws NotFoundError */
  get(org: string, code: string): Promise<Framework>
  find(org: string, code: string): Promise<Framework | null>
  replace(framework: Framework): Promise<boolean>
  /** By words of the title, the description and the sector; all, without words. */
  search(org: string, text: string, after?: string, limit?: number): Promise<Page<Framework>>
}
