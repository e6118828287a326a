import { nothingOutstanding, workDueAt } from '@stapel/shared/server'
import { auditNote } from '../audit/noted.ts'
import { unloggedEntries } from '../audit/unlogged-entries.ts'
import { signAwardAnew, type AnewPorts } from '../awards/sign-award-anew.ts'
import { signCredentialAnew } from '../credentials/sign-credential-anew.ts'
import type { IssuerPorts } from '../ports.ts'
import { readSignedRegistry } from '../registries/read-registry.ts'
import { readStatusList } from '../status-lists/publish-status-list.ts'
import { statusPurposes } from '../status-lists/status-list.ts'
import type { OrganisationKeys } from './organisation-keys.ts'
import { rotationGraceSeconds } from './rotate-key.ts'
import { compromisedMethods } from './signing-anew.ts'

export type SettlingKeysPorts = AnewPorts & Pick<IssuerPorts, 'audit' | 'issuedCredentials' | 'registries'>

/** Small enough that a kill repeats little, a lease outlives it and others are served in between. */
const documentsAtOnce = 20

/**
 * Does what the keys of an organisation left outstanding: the log, and signing anew what a compromised key signed. What is left is
 * found by an index on what awards say now, so that a run may stop anywhere and another go on.
 * @returns the keys as they are to be written
 */
export async function settleKeys(ports: SettlingKeysPorts, keys: OrganisationKeys): Promise<OrganisationKeys> {
  const { organisation: org, signingAnew } = keys
  await ports.audit.append(unloggedEntries(`keys/${keys._id}`, keys))
  const settled: OrganisationKeys = { ...keys, unlogged: [], work: nothingOutstanding }
  if (!signingAnew) return settled
  const now = ports.clock.now()
  if ((await signSomeAnew(ports, keys)) > 0) return { ...settled, work: workDueAt(now) }
  await publishListsAnew(ports, org)
  // A claim that was under way may still store what the old key signed: look once more when none can be.
  const lookAgainAt = new Date(Date.parse(signingAnew.startedAt) + rotationGraceSeconds * 1000)
  const work = now < lookAgainAt ? workDueAt(lookAgainAt) : nothingOutstanding
  if (signingAnew.finishedAt !== undefined) return { ...settled, work }
  const finishedAt = now.toISOString()
  const note = auditNote(ports, { kind: 'system' }, 'keys.signed-anew', { documents: signingAnew.total })
  await ports.audit.append(
    unloggedEntries(`keys/${keys._id}`, {
      organisation: org,
      unlogged: [{ ...note, id: `signed-anew/${signingAnew.startedAt}` }],
    }),
  )
  return { ...settled, signingAnew: { ...signingAnew, finishedAt }, work }
}

async function signSomeAnew(ports: SettlingKeysPorts, keys: OrganisationKeys): Promise<number> {
  const { organisation: org } = keys
  const methods = compromisedMethods(ports, keys)
  const awards = await ports.awards.signedBy(org, methods, documentsAtOnce)
  for (const { _id: id } of awards) await signAwardAnew(ports, { org, id })
  if (awards.length > 0) return awards.length
  const credentials = await ports.issuedCredentials.signedBy(org, methods, documentsAtOnce)
  for (const { credentialId } of credentials) await signCredentialAnew(ports, { org, credentialId })
  return credentials.length
}

/** Readers bring these up to date too; a list that nobody reads would stay as it is. */
async function publishListsAnew(ports: SettlingKeysPorts, org: string): Promise<void> {
  const newest = await ports.statusLists.highestNumber(org)
  for (let number = 1; number <= newest; number += 1) {
    for (const purpose of statusPurposes) await readStatusList(ports, { org, number, purpose })
  }
  if ((await ports.registries.find(org))?.published) await readSignedRegistry(ports, org)
}
