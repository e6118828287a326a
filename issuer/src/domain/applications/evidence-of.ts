import type { AwardEvidence } from '@stapel/shared'
import type { Confirmation } from './application.ts'

/** Rule 13: the parts as evidence, each by (issuer, id) with the digest of the form that was evaluated. */
export function evidenceOf({ parts }: Pick<Confirmation, 'parts'>): AwardEvidence[] {
  return parts.map(({ issuer, id, title, digest, as }) => ({
    id,
    name: title,
    genre: as === 'exemption' ? 'Exemption' : 'Credential',
    digestMultibase: digest,
    evidenceIssuer: issuer,
  }))
}
