import type { Verdict } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'

/**
 * The verdict that was found, brought to this moment where time alone changes it: what was valid may have expired since.
 * Whether it has been revoked in the meantime only a new check can tell.
 */
export function currentVerdict({ verdict, content }: Pick<CredentialCard, 'verdict' | 'content'>, now: Date): Verdict {
  if (verdict !== 'valid' && verdict !== 'not-yet-valid') return verdict
  if (content.validUntil !== undefined && Date.parse(content.validUntil) < now.getTime()) return 'expired'
  if (content.validFrom !== undefined && Date.parse(content.validFrom) > now.getTime()) return 'not-yet-valid'
  return 'valid'
}
