import type { New } from '../aggregate.ts'
import type { ApiKey } from './api-key.ts'

export interface ApiKeyRepository {
  insert(key: New<ApiKey>): Promise<boolean>
  find(org: string, id: string): Promise<ApiKey | null>
  replace(key: ApiKey): Promise<boolean>
  list(org: string): Promise<readonly ApiKey[]>
}
