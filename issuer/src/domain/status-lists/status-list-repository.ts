import type { New } from '../aggregate.ts'
import type { StatusList, StatusSubject } from './status-list.ts'

export interface StatusListRepository {
  insert(list: New<StatusList>): Promise<boolean>
  find(org: string, number: number): Promise<StatusList | null>
  replace(list: StatusList): Promise<boolean>
  /** The list from which places are drawn now; null before the first. */
  newest(org: string, subject: StatusSubject): Promise<StatusList | null>
  /** The highest number of any list of the organisation; 0 before the first. */
  highestNumber(org: string): Promise<number>
}
