import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { WrongStateError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Application, ApplicationState, OutstandingApplicationWork } from './application.ts'

export type ChangingPorts = Pick<IssuerPorts, 'applications' | 'random' | 'clock' | 'bell'>

export interface ApplicationStep {
  readonly org: string
  readonly id: string
  /** What the audit log calls it. */
  readonly act: string
  readonly from: readonly ApplicationState[]
  readonly to: ApplicationState
  readonly reason?: string
  readonly note?: string
  readonly outstanding?: OutstandingApplicationWork
  /** What else the step writes. */
  readonly and?: (application: Application, at: string) => Application
}

/** One step of the life of an application, in one write. @throws NotFoundError WrongStateError */
export async function changeApplication(
  ports: ChangingPorts,
  actor: Actor,
  { org, id, act, from, to, reason, note, outstanding, and }: ApplicationStep,
): Promise<Application> {
  const { applications, bell } = ports
  const logged = auditNote(ports, actor, act)
  const changed = await change<Application>(
    'application',
    { read: () => applications.get(org, id), replace: (one) => applications.replace(one) },
    (application) => {
      if (!from.includes(application.state)) throw new WrongStateError('application', application.state)
      const event = {
        at: logged.at,
        actor,
        to,
        ...(reason !== undefined && { reason }),
        ...(note !== undefined && { note }),
      }
      const stepped: Application = {
        ...application,
        state: to,
        history: [...application.history, event],
        outstanding: [...new Set([...application.outstanding, ...(outstanding === undefined ? [] : [outstanding])])],
      }
      return noted(and?.(stepped, logged.at) ?? stepped, logged)
    },
  )
  bell.ring()
  return changed
}

export function secondsAfter(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1000).toISOString()
}
