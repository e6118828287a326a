import type { New } from '../aggregate.ts'
import type { Mandate } from './mandate.ts'

/** Which of the possible mandates is meant. */
export interface MandateKey {
  readonly owner: string
  readonly code: string
  readonly awarder: string
}

export interface MandateRepository {
  /** @returns false when there is one. */
  insert(mandate: New<Mandate>): Promise<boolean>
  find(key: MandateKey): Promise<Mandate | null>
  /** @throws NotFoundError */
  get(key: MandateKey): Promise<Mandate>
  replace(mandate: Mandate): Promise<boolean>
  /** All that an owner ever gave, of one achievement or of all of them. */
  givenBy(owner: string, code?: string): Promise<readonly Mandate[]>
  /** All that an organisation ever got. */
  heldBy(awarder: string): Promise<readonly Mandate[]>
}
