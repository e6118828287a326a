import type { AchievementOutcome } from '../achievements/achievement.ts'
import type { Locale } from '../i18n/locale.ts'
import { createOutcomeAlignment } from './alignment-nodes.ts'
import type { CredentialIssuer } from './credential-issuer.ts'
import { credentialContext } from './inline-context.ts'
import { createIssuerProfile } from './issuer-profile.ts'
import { defined, listed, type JsonObject } from './json-object.ts'

export interface EndorsementRequest {
  /** A UUID. */
  readonly id: string
  readonly name: string
  readonly issuer: CredentialIssuer
  /** What is endorsed: the DID of a person, or the URL or DID of an achievement, a credential, an issuer. */
  readonly endorsed: string
  readonly comment: string
  /** What the endorser has seen the person do. It confirms; it does not assess. */
  readonly outcomes: readonly AchievementOutcome[]
  readonly language: Locale
  readonly validFrom: string
  readonly validUntil?: string
}

/** An Open Badges 3.0 `EndorsementCredential`, before it is signed. */
export function createEndorsementCredential(request: EndorsementRequest): JsonObject {
  return defined({
    '@context': credentialContext,
    id: `urn:uuid:${request.id}`,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: request.name,
    issuer: createIssuerProfile(request.issuer),
    validFrom: request.validFrom,
    validUntil: request.validUntil,
    credentialSubject: defined({
      id: request.endorsed,
      type: ['EndorsementSubject'],
      endorsementComment: request.comment,
      alignment: listed(request.outcomes.map((outcome) => createOutcomeAlignment(outcome, request.language))),
    }),
  })
}
