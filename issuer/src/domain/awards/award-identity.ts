import { createHashedIdentity, createNameInClear, type Achievement, type IdentityObject } from '@stapel/shared'
import type { Award } from './award.ts'

/**
 * Whose it is (CONTRACT §2): the salted hash of the e-mail address and the name in clear; where the achievement hides the
 * name, its hash, but only when there is no address: an employer must be able to tell.
 */
export async function awardIdentity(
  { recipient, identitySalt }: Pick<Award, 'recipient' | 'identitySalt'>,
  { nameInClear }: Pick<Achievement, 'nameInClear'>,
): Promise<IdentityObject[]> {
  const { name, email } = recipient
  const address = email === undefined ? [] : [await createHashedIdentity('emailAddress', email, identitySalt)]
  if (nameInClear) return [...address, createNameInClear(name)]
  return email === undefined ? [await createHashedIdentity('name', name, identitySalt)] : address
}
