import type { Actor } from '../access/actor.ts'

/** An act, as the aggregate that it changed remembers it until the log has it. */
export interface AuditNote {
  /** Unique within the aggregate; the log's entry gets an id made of both, so that a repeat adds nothing. */
  readonly id: string
  readonly at: string
  readonly actor: Actor
  /** `award.created`, `award.revoked`, `achievement.published` ... */
  readonly act: string
  /** Never a secret; a person only by the id of the award or account. */
  readonly details: Readonly<Record<string, string | number | boolean>>
}

export interface AuditEntry extends AuditNote {
  readonly organisation: string
  /** The kind and id of what was changed: `award/{uuid}`. */
  readonly subject: string
}
