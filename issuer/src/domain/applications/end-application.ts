import type { Actor } from '../access/actor.ts'
import type { IssuerPorts } from '../ports.ts'
import {
  applicationLifetimeSeconds,
  retentionAfterDecisionSeconds,
  retentionAfterWithdrawalSeconds,
  type Application,
} from './application.ts'
import { askForStack, type AskingPorts } from './ask-for-stack.ts'
import { changeApplication, secondsAfter, type ChangingPorts } from './change-application.ts'

interface Named {
  readonly org: string
  readonly id: string
}

/** Staff refuse it; the applicant reads why. @throws NotFoundError WrongStateError */
export function refuseApplication(
  ports: ChangingPorts,
  actor: Actor,
  { org, id, reason }: Named & { readonly reason: string },
): Promise<Application> {
  return changeApplication(ports, actor, {
    org,
    id,
    act: 'application.refused',
    from: ['asked', 'received'],
    to: 'refused',
    reason,
    outstanding: 'mail-refused',
    and: (application, at) => ({ ...application, deleteAt: secondsAfter(at, retentionAfterDecisionSeconds) }),
  })
}

/** The applicant takes it back: what they showed is gone at once. @throws NotFoundError WrongStateError */
export async function withdrawApplication(
  ports: ChangingPorts & Pick<IssuerPorts, 'presentations'>,
  { org, id }: Named,
): Promise<Application> {
  const { exchange } = await ports.applications.get(org, id)
  const withdrawn = await changeApplication(
    ports,
    { kind: 'learner' },
    {
      org,
      id,
      act: 'application.withdrawn',
      from: ['asked', 'received'],
      to: 'withdrawn',
      and: ({ exchange: _asked, ...application }, at) => ({
        ...application,
        credentials: [],
        outstanding: [],
        deleteAt: secondsAfter(at, retentionAfterWithdrawalSeconds),
      }),
    },
  )
  if (exchange !== undefined) await forget(ports.presentations, exchange)
  return withdrawn
}

/** Staff ask for something that is missing; what was shown before stays. @throws NotFoundError WrongStateError */
export async function askForMore(
  ports: ChangingPorts & AskingPorts,
  actor: Actor,
  { org, id, reason }: Named & { readonly reason: string },
): Promise<Application> {
  const application = await ports.applications.get(org, id)
  const exchange = await askForStack(ports, application)
  return changeApplication(ports, actor, {
    org,
    id,
    act: 'application.asked-again',
    from: ['asked', 'received'],
    to: 'asked',
    reason,
    outstanding: 'mail-asked',
    and: (application, at) => ({ ...application, exchange, expiresAt: secondsAfter(at, applicationLifetimeSeconds) }),
  })
}

/** A fresh request for the applicant, whose former one's time was up, or who has more to show. @throws NotFoundError WrongStateError */
export async function renewRequest(ports: ChangingPorts & AskingPorts, { org, id }: Named): Promise<Application> {
  const exchange = await askForStack(ports, await ports.applications.get(org, id))
  return changeApplication(
    ports,
    { kind: 'learner' },
    {
      org,
      id,
      act: 'application.request-renewed',
      from: ['asked', 'received'],
      to: 'asked',
      and: (application, at) => ({ ...application, exchange, expiresAt: secondsAfter(at, applicationLifetimeSeconds) }),
    },
  )
}

/** Nobody can answer it any more; an answer that came first goes along. */
async function forget({ exchanges }: IssuerPorts['presentations'], id: string): Promise<void> {
  const exchange = await exchanges.findOne({ _id: id })
  if (exchange !== null) await exchanges.delete(id, exchange.version)
}
