import type { Achievement } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import { getAwarded } from '../achievements/get-awarded.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { CannotBeSuspendedError, WrongStateError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { publishStatusList, type PublishingPorts } from '../status-lists/publish-status-list.ts'
import type { Award, AwardState } from './award.ts'

export type StatePorts = PublishingPorts &
  Pick<IssuerPorts, 'awards' | 'achievements' | 'organisations' | 'random' | 'bell'>

export interface StateRequest {
  readonly org: string
  readonly id: string
  readonly reason: string
}

/** Takes an award back for a time. @throws NotFoundError WrongStateError CannotBeSuspendedError */
export async function suspendAward(ports: StatePorts, actor: Actor, request: StateRequest): Promise<Award> {
  return changeState(ports, actor, { ...request, from: ['active'], to: 'suspended' })
}

/** Ends a suspension. @throws NotFoundError WrongStateError */
export async function resumeAward(ports: StatePorts, actor: Actor, request: StateRequest): Promise<Award> {
  return changeState(ports, actor, { ...request, from: ['suspended'], to: 'active' })
}

/** Takes an award back for good. @throws NotFoundError WrongStateError */
export async function revokeAward(ports: StatePorts, actor: Actor, request: StateRequest): Promise<Award> {
  return changeState(ports, actor, { ...request, from: ['active', 'suspended'], to: 'revoked' })
}

/** Marks an award as replaced by a corrected one: revoked on its list, and the refresh service names the successor. */
export async function supersedeAward(
  ports: StatePorts,
  actor: Actor,
  request: StateRequest & { readonly supersededBy: string },
): Promise<Award> {
  return changeState(ports, actor, { ...request, from: ['active', 'suspended'], to: 'superseded' })
}

interface Transition extends StateRequest {
  readonly from: readonly AwardState[]
  readonly to: AwardState
  readonly supersededBy?: string
}

/** Writes the state, then shows it on the lists before it answers; after a kill in between, a job (or the next reader) shows it. */
async function changeState(ports: StatePorts, actor: Actor, transition: Transition): Promise<Award> {
  const { org, id, to } = transition
  if (to === 'suspended') assertSuspendable((await getAwarded(ports, await ports.awards.get(org, id))).published)
  const changed = await writeState(ports, actor, transition)
  const lists = new Set(changed.forms.map(({ status }) => status.list))
  for (const list of lists) await publishStatusList(ports, org, list)
  ports.bell.ring()
  return ports.awards.get(org, id)
}

async function writeState(ports: StatePorts, actor: Actor, transition: Transition): Promise<Award> {
  const { awards } = ports
  const { org, id, from, to, reason, supersededBy } = transition
  const note = auditNote(ports, actor, `award.${to === 'active' ? 'resumed' : to}`, { reason })
  for (;;) {
    const award = await awards.get(org, id)
    if (!from.includes(award.state)) throw new WrongStateError('award', award.state)
    const changed = noted<Award>(
      {
        ...award,
        state: to,
        history: [...award.history, { at: note.at, actor, to, reason }],
        outstanding: [...new Set([...award.outstanding, 'status' as const])],
        ...(supersededBy !== undefined && { supersededBy }),
      },
      note,
    )
    if ((await awards.replace(changed)) === 'replaced') return changed
  }
}

function assertSuspendable({ suspendable }: Achievement): void {
  if (!suspendable) throw new CannotBeSuspendedError()
}
