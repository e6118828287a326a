import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { Application, ApplicationState } from './application.ts'

export interface ApplicationFilter {
  readonly state?: ApplicationState
  readonly qualification?: string
  readonly oldestFirst?: boolean
  readonly after?: string
  readonly limit?: number
}

export interface ApplicationRepository {
  /** @returns false when the id is taken */
  insert(application: New<Application>): Promise<boolean>
  /** @throws NotFoundError */
  get(org: string, id: string): Promise<Application>
  find(org: string, id: string): Promise<Application | null>
  replace(application: Application): Promise<boolean>
  /** How many wait for a decision, and the one that was begun first. */
  waiting(org: string): Promise<{ readonly count: number; readonly oldest: Application | null }>
  /** Newest first, unless asked otherwise. */
  list(org: string, filter: ApplicationFilter): Promise<Page<Application>>
}
