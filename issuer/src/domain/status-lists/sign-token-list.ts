import { createTokenStatusList, signTokenStatusList, tokenStatus } from '@stapel/shared'
import { NotFoundError } from '@stapel/shared/server'
import { getSigningKey } from '../keys/get-signing-key.ts'
import { statusListUrl } from '../organisations/organisation-addresses.ts'
import type { PublishingPorts } from './publish-status-list.ts'
import { statusListCacheSeconds, statusListLifetimeSeconds } from './publish-status-list.ts'
import { statusListLength } from './status-list.ts'

/**
 * The same places and states as the two Bitstring lists of this number, as one Token Status List (`statuslist+jwt`, ES256, two bits an entry).
 * Made from what the awards say now, each time it is asked for: signing it costs less than keeping it in step.
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/
 * @throws NotFoundError
 */
export async function signTokenList(
  ports: PublishingPorts,
  { org, number }: { readonly org: string; readonly number: number },
): Promise<string> {
  const list = await ports.statusLists.find(org, number)
  if (!list) throw new NotFoundError('status list')
  const subjects = list.subject === 'awards' ? ports.awards : ports.issuedCredentials
  const [suspended, revoked] = await Promise.all([
    subjects.indexesSet(org, number, 'suspension'),
    subjects.indexesSet(org, number, 'revocation'),
  ])
  const statuses = new Map<number, number>()
  for (const index of suspended) statuses.set(index, tokenStatus.suspended)
  // After the suspended ones: what is revoked is over, whatever else it was.
  for (const index of revoked) statuses.set(index, tokenStatus.invalid)
  const now = ports.clock.now()
  return signTokenStatusList(
    {
      uri: statusListUrl(ports.addresses, org, number, 'token'),
      list: createTokenStatusList(2, statusListLength, statuses),
      issuedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + statusListLifetimeSeconds * 1000).toISOString(),
      lifetimeSeconds: statusListCacheSeconds,
    },
    await getSigningKey(ports, org, { algorithm: 'P-256' }),
  )
}
