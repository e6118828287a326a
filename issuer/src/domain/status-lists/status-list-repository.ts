import type { New } from '../aggregate.ts'
import type { StatusList } from './status-list.ts'

export interface StatusListRepository {
  insert(list: New<StatusList>): Promise<boolean>
  find(org: string, number: number): Promise<StatusList | null>
  replace(list: StatusList): Promise<boolean>
  /** The list from which places are drawn now; null before the first. */
  newest(org: string): Promise<StatusList | null>
}
