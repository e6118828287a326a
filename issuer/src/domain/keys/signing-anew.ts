import { organisationDid } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import type { OrganisationKeys } from './organisation-keys.ts'

type CountingPorts = Pick<IssuerPorts, 'awards' | 'issuedCredentials'>

/** How far signing anew is, of how many documents. */
export interface SigningProgress {
  readonly total: number
  readonly done: number
  readonly isFinished: boolean
}

export function compromisedMethods(
  { addresses }: Pick<IssuerPorts, 'addresses'>,
  { organisation, keys }: OrganisationKeys,
) {
  const did = organisationDid(addresses, organisation)
  return keys.filter(({ revoked }) => revoked !== undefined).map(({ id }) => `${did}#${id}`)
}

export async function countOutstanding(
  { awards, issuedCredentials }: CountingPorts,
  org: string,
  methods: readonly string[],
): Promise<number> {
  return (await awards.countSignedBy(org, methods)) + (await issuedCredentials.countSignedBy(org, methods))
}

/** Null when no key was ever compromised. */
export async function signingProgress(
  ports: CountingPorts & Pick<IssuerPorts, 'addresses'>,
  keys: OrganisationKeys,
): Promise<SigningProgress | null> {
  if (!keys.signingAnew) return null
  const { total, finishedAt } = keys.signingAnew
  const left = await countOutstanding(ports, keys.organisation, compromisedMethods(ports, keys))
  return { total, done: Math.max(0, total - left), isFinished: finishedAt !== undefined && left === 0 }
}
