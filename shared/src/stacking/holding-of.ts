import type { CredentialContent } from '../credentials/credential-content.ts'
import type { Verdict } from '../verification/report.ts'
import type { Holding, HoldingKind } from './holding.ts'

/** A verified credential as the engine takes it. `verdict` is that of its report at the date of evaluation. */
export function holdingOf(
  content: CredentialContent,
  verdict: Verdict,
  about: Holding['about'] = 'this-learner',
): Holding {
  return { kind: holdingKindOf(content), content, verdict, about }
}

/**
 * What kind of statement it is. What somebody says about themselves is self-declared, whatever type they give it.
 * An exemption is one by its achievement type; whether its issuer is a board that counts is for each node to say.
 */
export function holdingKindOf(content: CredentialContent): HoldingKind {
  const { issuer, recipient } = content
  if (issuer.id !== undefined && issuer.id === recipient.id) return 'self-declared'
  if (content.form === 'endorsement' || content.types.includes('EndorsementCredential')) return 'confirmed'
  if (content.achievement?.type === 'ext:Vrijstelling') return 'exemption'
  return 'award'
}
