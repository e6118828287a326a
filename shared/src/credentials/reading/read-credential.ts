import type { CredentialContent } from '../credential-content.ts'
import { isObject, memberOf, textsIn, type LooseObject } from './loose-json.ts'
import { readOpenBadges2 } from './read-open-badges-2.ts'
import { readVerifiableCredential } from './read-open-badges-3.ts'

/**
 * What a credential says, whatever form it has, for the one card that all kinds share. Tolerant: what is missing or
 * has an odd shape is left out, and no input throws. Nothing is verified here; whether JSON-LD would keep all that is read
 * is the report's `context` check.
 * For a JWT, hand in the document that the verifier made of its claims.
 */
export function readCredential(document: unknown): CredentialContent {
  const credential = isObject(document) ? document : {}
  const form = formOf(credential)
  return form === 'open-badges-2' ? readOpenBadges2(credential) : readVerifiableCredential(credential, form)
}

const formsByType: ReadonlyMap<string, CredentialContent['form']> = new Map<string, CredentialContent['form']>([
  ['ClrCredential', 'clr-2'],
  ['EndorsementCredential', 'endorsement'],
  ['OpenBadgeCredential', 'open-badges-3'],
  ['AchievementCredential', 'open-badges-3'],
  ['EuropeanDigitalCredential', 'elm'],
  ['Assertion', 'open-badges-2'],
])

function formOf(credential: LooseObject): CredentialContent['form'] {
  const types = textsIn(credential, 'type')
  const known = [...formsByType].find(([type]) => types.includes(type))
  if (known !== undefined) return known[1]
  // The first Open Badges had no type; a badge class is what no verifiable credential has.
  return memberOf(credential, 'badge') === undefined || types.includes('VerifiableCredential')
    ? 'other'
    : 'open-badges-2'
}
