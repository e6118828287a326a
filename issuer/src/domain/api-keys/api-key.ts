import type { Aggregate } from '../aggregate.ts'
import type { Permission } from '../access/actor.ts'

/** Machine access. The key is shown once, when it is made: `stapel.{org}.{id}.{secret}`; `_id` is `{org}/{id}`; only a hash of the secret is kept. */
export interface ApiKey extends Aggregate {
  readonly name: string
  readonly scopes: readonly Permission[]
  readonly secretHash: string
  readonly createdAt: string
  readonly withdrawnAt?: string
}
