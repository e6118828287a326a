import type { New } from '../aggregate.ts'
import type { Registry } from './registry.ts'

export interface RegistryRepository {
  /** @returns false when the organisation has one. */
  insert(registry: New<Registry>): Promise<boolean>
  find(org: string): Promise<Registry | null>
  replace(registry: Registry): Promise<boolean>
}
