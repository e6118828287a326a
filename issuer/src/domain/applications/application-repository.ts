import type { Page } from '@stapel/shared/server'
import type { New } from '../aggregate.ts'
import type { Application, ApplicationState } from './application.ts'

export interface ApplicationFilter {
  readonly state?: ApplicationState
  readonly qualification?: string
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
  /** Newest first. */
  list(org: string, filter: ApplicationFilter): Promise<Page<Application>>
}
