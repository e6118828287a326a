import type { CredentialContent } from '../credentials/credential-content.ts'

/** Every id stands in every report, in this order (CONTRACT §3). */
export const checkIds = [
  'structure',
  'context',
  'schema',
  'proof',
  'issuer-binding',
  'key-history',
  'validity',
  'status',
  'refresh',
  'holder-binding',
  'endorsements',
  'trust',
] as const
export type CheckId = (typeof checkIds)[number]

export type CheckOutcome = 'passed' | 'failed' | 'not-checked'

/** In the order in which they win: the first that applies is the verdict. */
export const verdicts = ['invalid', 'revoked', 'suspended', 'expired', 'not-yet-valid', 'unknown', 'valid'] as const
export type Verdict = (typeof verdicts)[number]

export interface Check {
  readonly id: CheckId
  readonly outcome: CheckOutcome
  /** Stable, kebab-case, from the closed list in `check-codes.ts`. Messages are made from it, never the other way round. */
  readonly code?: string
  /** One plain sentence in the reader's language. */
  readonly message: string
  /** For the technical side of a page: what was expected, what was found. Never shown first. */
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** What was found about one credential or presentation. */
export interface VerificationReport {
  readonly verdict: Verdict
  readonly checks: readonly Check[]
  /** The moment of verification, ISO 8601. */
  readonly verifiedAt: string
  readonly carrier: 'json' | 'jwt' | 'sd-jwt' | 'png' | 'svg' | 'pdf' | 'url'
  readonly kind: 'credential' | 'presentation' | 'unreadable'
  /** Absent for what is no credential. Shown only with the verdict beside it. */
  readonly content?: CredentialContent
  /** Credentials inside a presentation or CLR, and endorsements; `path` is a JSON pointer. */
  readonly parts?: readonly ReportPart[]
  /** Proof types or JOSE algorithms, keys: behind `<details>`. */
  readonly technical: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

export interface ReportPart extends Omit<VerificationReport, 'carrier' | 'verifiedAt'> {
  readonly path: string
}
