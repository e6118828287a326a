import { NotFoundError } from '@stapel/shared/server'
import { getSigningKey, type SigningPorts } from '../keys/get-signing-key.ts'
import { statusListUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { statusPurposes, type StatusList, type StatusPurpose } from './status-list.ts'

export type PublishingPorts = SigningPorts &
  Pick<IssuerPorts, 'statusLists' | 'awards' | 'issuedCredentials' | 'signer' | 'statusCredentials'>

/** How long verifiers may rely on a list that they hold. */
export const statusListLifetimeSeconds = 24 * 60 * 60

/**
 * Brings both lists of a number to what the awards say now. Carries no instruction, so late and repeated calls do no harm:
 * the list's version is read before the states, so whoever read older states fails to write and reads again.
 * @throws NotFoundError there is no such list
 */
export async function publishStatusList(ports: PublishingPorts, org: string, number: number): Promise<StatusList> {
  const { statusLists } = ports
  for (;;) {
    const list = await statusLists.find(org, number)
    if (!list) throw new NotFoundError('status list')
    const published = {
      revocation: await signList(ports, list, 'revocation'),
      suspension: await signList(ports, list, 'suspension'),
    }
    if (await statusLists.replace({ ...list, published })) return { ...list, published, version: list.version + 1 }
  }
}

async function signList(ports: PublishingPorts, list: StatusList, purpose: StatusPurpose) {
  const { clock, signer, addresses, statusCredentials } = ports
  const { organisation: org, number } = list
  const indexes = await (list.subject === 'awards' ? ports.awards : ports.issuedCredentials).indexesSet(
    org,
    number,
    purpose,
  )
  const now = clock.now()
  const key = await getSigningKey(ports, org, { algorithm: 'Ed25519' })
  const credential = await statusCredentials.create({
    id: statusListUrl(addresses, org, number, purpose),
    issuer: key.controller,
    purpose,
    indexes,
    validFrom: now,
    validUntil: new Date(now.getTime() + statusListLifetimeSeconds * 1000),
  })
  const text = await signer.dataIntegrity({ credential, key, created: now, cryptosuite: 'eddsa-rdfc-2022' })
  return { text, signedAt: now.toISOString() }
}

/** What a reader gets: always what the aggregates say, and never near its end. @throws NotFoundError */
export async function readStatusList(
  ports: PublishingPorts,
  { org, number, purpose }: { readonly org: string; readonly number: number; readonly purpose: StatusPurpose },
): Promise<string> {
  const { statusLists, clock } = ports
  const list = await statusLists.find(org, number)
  if (!list) throw new NotFoundError('status list')
  const present = list.published[purpose]
  const subjects = list.subject === 'awards' ? ports.awards : ports.issuedCredentials
  const halfLife = (statusListLifetimeSeconds * 1000) / 2
  const fresh = present && Date.parse(present.signedAt) + halfLife > clock.now().getTime()
  if (fresh && !(await subjects.statusOutstanding(org, number))) return present.text
  const republished = (await publishStatusList(ports, org, number)).published[purpose]
  if (!republished) throw new NotFoundError('status list')
  return republished.text
}

export function isStatusPurpose(text: string): text is StatusPurpose {
  return (statusPurposes as readonly string[]).includes(text)
}
