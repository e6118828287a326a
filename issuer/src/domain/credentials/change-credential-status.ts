import { NotFoundError } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import type { AuditNote } from '../audit/audit-entry.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { resumeAward, revokeAward, suspendAward, type StatePorts } from '../awards/change-state.ts'
import { WrongStateError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { publishStatusList } from '../status-lists/publish-status-list.ts'
import type { StatusPurpose } from '../status-lists/status-list.ts'
import type { IssuedCredential, IssuedCredentialRepository } from './issued-credential.ts'

export interface StatusRequest {
  readonly org: string
  readonly credentialId: string
  readonly purpose: StatusPurpose
  readonly set: boolean
  readonly reason: string
}

type StatusPorts = StatePorts & Pick<IssuerPorts, 'issuedCredentials'>

/**
 * The status call of the VC-API: for what it issued and, by the credential's id, for awards, whose rules hold here too.
 * @throws NotFoundError WrongStateError CannotBeSuspendedError
 */
export async function changeCredentialStatus(ports: StatusPorts, actor: Actor, request: StatusRequest): Promise<void> {
  const { org, credentialId } = request
  const uuid = /^urn:uuid:(.+)$/.exec(credentialId)?.[1]
  const award = uuid === undefined ? null : await ports.awards.find(org, uuid)
  if (award) await changeAwardStatus(ports, actor, award._id, request)
  else await changeIssuedStatus(ports, actor, request)
}

async function changeAwardStatus(ports: StatusPorts, actor: Actor, id: string, request: StatusRequest): Promise<void> {
  const { org, purpose, set, reason } = request
  if (purpose === 'suspension') await (set ? suspendAward : resumeAward)(ports, actor, { org, id, reason })
  else if (set) await revokeAward(ports, actor, { org, id, reason })
  else throw new WrongStateError('award', 'revoked for good')
}

async function changeIssuedStatus(ports: StatusPorts, actor: Actor, request: StatusRequest): Promise<void> {
  const { issuedCredentials, bell } = ports
  const { org, credentialId, purpose, set, reason } = request
  if (purpose === 'suspension' || !set) throw new WrongStateError('credential', 'only revocable, for good')
  const note = auditNote(ports, actor, 'credential.revoked', { reason })
  const changed = await revokeIssued(issuedCredentials, { org, credentialId, note })
  for (const list of new Set(changed.forms.map(({ status }) => status.list))) await publishStatusList(ports, org, list)
  bell.ring()
}

async function revokeIssued(
  issuedCredentials: IssuedCredentialRepository,
  { org, credentialId, note }: { readonly org: string; readonly credentialId: string; readonly note: AuditNote },
): Promise<IssuedCredential> {
  for (;;) {
    const credential = await issuedCredentials.find(org, credentialId)
    if (!credential) throw new NotFoundError('credential')
    if (credential.state === 'revoked') return credential
    const history = [...credential.history, { at: note.at, actor: note.actor, to: 'revoked' as const }]
    const changed = noted<IssuedCredential>({ ...credential, state: 'revoked', history, statusOutstanding: true }, note)
    if ((await issuedCredentials.replace(changed)) === 'replaced') return changed
  }
}
