import type { CredentialContent } from '../credentials/credential-content.ts'
import type { Finding } from './finding.ts'
import type { Check, Verdict, VerificationReport } from './report.ts'

/** What was found about one credential or presentation, before it has words. */
export interface Examined {
  readonly kind: VerificationReport['kind']
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly content?: CredentialContent
  readonly parts: readonly ExaminedPart[]
  readonly technical: NonNullable<Check['details']>
}

/** JSON pointer to where it stands in the whole. */
export type ExaminedPart = Examined & { readonly path: string }
