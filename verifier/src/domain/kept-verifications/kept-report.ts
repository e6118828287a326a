import type { Check, CredentialContent, ReportPart, VerificationReport } from '@stapel/shared'

/** A check without its words: those are made again in the language of whoever reads it. */
export type KeptCheck = Pick<Check, 'id' | 'outcome' | 'code'>

/** What a page shows of a credential, and no more: no id of it or of its holder, no hashes, no evidence, no picture. */
export interface KeptContent extends Pick<
  CredentialContent,
  | 'form'
  | 'title'
  | 'description'
  | 'language'
  | 'outcomes'
  | 'levels'
  | 'load'
  | 'grade'
  | 'assessment'
  | 'supervision'
  | 'route'
  | 'awardedDate'
  | 'validFrom'
  | 'validUntil'
> {
  readonly achievement?: { readonly type?: string; readonly criteria?: string; readonly creator?: string }
  readonly issuer: Pick<CredentialContent['issuer'], 'id' | 'name' | 'country'>
  readonly qualityAssurance?: string
  readonly recipient: {
    readonly nameInClear?: string
    /** There is a hash that says whose it is; the hash itself is not kept. */
    readonly isHashed: boolean
  }
}

export interface KeptPart extends Pick<ReportPart, 'path' | 'kind' | 'verdict'> {
  readonly checks: readonly KeptCheck[]
  readonly content?: KeptContent
  readonly parts?: readonly KeptPart[]
}

/** What is kept of a report: what its page shows, and nothing that was signed. */
export type KeptReport = Omit<KeptPart, 'path'> & Pick<VerificationReport, 'verifiedAt' | 'carrier'>
