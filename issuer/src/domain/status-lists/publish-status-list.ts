import { createBitstring, createStatusListCredential, signDataIntegrity } from '@stapel/shared'
import { NotFoundError } from '@stapel/shared/server'
import { isCompromised } from '../keys/organisation-keys.ts'
import { getSigningKey, type SigningPorts } from '../keys/get-signing-key.ts'
import { validForReaders } from '../valid-for-readers.ts'
import { statusListUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { statusListLength, statusPurposes, type StatusList, type StatusPurpose } from './status-list.ts'

export type PublishingPorts = SigningPorts & Pick<IssuerPorts, 'statusLists' | 'awards' | 'issuedCredentials'>

/** When a list ends that nobody renews: the service renews it at half of that. */
export const statusListLifetimeSeconds = 24 * 60 * 60
/** How long a verifier may keep a list: a stale list is a missed revocation. */
export const statusListCacheSeconds = 60

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
  const { clock, addresses } = ports
  const { organisation: org, number, subject } = list
  const subjects = subject === 'awards' ? ports.awards : ports.issuedCredentials
  const indexes = await subjects.indexesSet(org, number, purpose)
  const now = clock.now()
  const signedAt = now.toISOString()
  const key = await getSigningKey(ports, org, { algorithm: 'Ed25519' })
  const credential = createStatusListCredential({
    id: statusListUrl(addresses, org, number, purpose),
    issuer: key.controller,
    purpose,
    bits: createBitstring(statusListLength, indexes),
    validFrom: wholeSeconds(validForReaders(now)),
    validUntil: wholeSeconds(new Date(now.getTime() + statusListLifetimeSeconds * 1000)),
    lifetimeSeconds: statusListCacheSeconds,
  })
  const options = { cryptosuite: 'eddsa-rdfc-2022', created: signedAt, proofPurpose: 'assertionMethod' } as const
  const text = JSON.stringify(await signDataIntegrity(credential, key, options))
  return { text, signedAt, verificationMethod: key.verificationMethod }
}

function wholeSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z')
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
  const isYoung = present && Date.parse(present.signedAt) + halfLife > clock.now().getTime()
  const isFresh = isYoung && !isCompromised(await ports.keys.get(org), present.verificationMethod)
  if (isFresh && !(await subjects.statusOutstanding(org, number))) return present.text
  const republished = (await publishStatusList(ports, org, number)).published[purpose]
  if (!republished) throw new NotFoundError('status list')
  return republished.text
}

export function isStatusPurpose(text: string): text is StatusPurpose {
  return (statusPurposes as readonly string[]).includes(text)
}
