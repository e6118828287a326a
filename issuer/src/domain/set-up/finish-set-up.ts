import { nothingOutstanding, workDueAt } from '@stapel/shared/server'
import { auditNote } from '../audit/noted.ts'
import { createKeys } from '../keys/create-keys.ts'
import { organisationDid } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { createAccount } from '../staff/create-account.ts'
import type { OrganisationSetUp } from './set-up.ts'

export type FinishingPorts = Pick<
  IssuerPorts,
  | 'setUps'
  | 'organisations'
  | 'keys'
  | 'accounts'
  | 'apiKeys'
  | 'keyMaker'
  | 'vault'
  | 'addresses'
  | 'random'
  | 'clock'
  | 'bell'
>

/** Makes what the request asks and is not there yet. Every id follows from the request, so that it can run any number of times. */
export async function finishSetUp(ports: FinishingPorts, slug: string): Promise<void> {
  const { setUps, organisations, accounts, apiKeys, bell } = ports
  const setUp = await setUps.get(slug)
  if (setUp.done) return
  // The organisation comes last: who sees it can use it.
  await createKeys(ports, slug)
  await createAdministrator(accounts, setUp)
  await createFirstApiKey(apiKeys, setUp)
  await organisations.insert(newOrganisation(ports, setUp))
  await setUps.replace({ ...setUp, done: true, work: nothingOutstanding })
  bell.ring()
}

function newOrganisation(ports: FinishingPorts, { request }: OrganisationSetUp) {
  const { profile, requestedAt, requestedBy } = request
  return {
    _id: profile.slug,
    organisation: profile.slug,
    ...profile,
    did: organisationDid(ports.addresses, profile.slug),
    createdAt: requestedAt,
    unlogged: [auditNote(ports, requestedBy, 'organisation.created')],
    work: workDueAt(new Date(requestedAt)),
  }
}

async function createAdministrator(accounts: IssuerPorts['accounts'], { request }: OrganisationSetUp): Promise<void> {
  const { administrator, profile, requestedAt } = request
  if (!administrator) return
  await accounts.insert(
    createAccount({
      ...administrator,
      language: profile.language,
      org: profile.slug,
      role: 'administrator',
      since: requestedAt,
    }),
  )
}

async function createFirstApiKey(apiKeys: IssuerPorts['apiKeys'], { request }: OrganisationSetUp): Promise<void> {
  const { apiKey, profile, requestedAt } = request
  if (!apiKey) return
  const { id, name, scopes, secretHash } = apiKey
  await apiKeys.insert({
    _id: `${profile.slug}/${id}`,
    organisation: profile.slug,
    name,
    scopes,
    secretHash,
    createdAt: requestedAt,
    unlogged: [],
    work: nothingOutstanding,
  })
}
