import { NotFoundError } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { WrongStateError } from '../errors.ts'
import { HolderNotProvenError } from './application-errors.ts'
import { isOpen, type Application, type PersonDecision, type StackedCredential } from './application.ts'
import type { ChangingPorts } from './change-application.ts'
import { isShownByHolder } from './whose-credential.ts'

interface OneCredential {
  readonly org: string
  readonly id: string
  /** Of the credential, among those of the application. */
  readonly digest: string
}

/**
 * A person decides that this one credential is about the applicant, although it names somebody else or nobody: names and addresses change.
 * Only of whom has shown to have the key that it was issued to. Until the confirmation it can be taken back.
 * @throws NotFoundError WrongStateError HolderNotProvenError
 */
export function acceptPerson(
  ports: ChangingPorts,
  actor: Actor,
  { reason, ...which }: OneCredential & { readonly reason: string },
): Promise<Application> {
  return decide(ports, actor, which, { decided: 'person-accepted', note: reason }, (credential, at) => {
    if (credential.person === 'same' || credential.accepted) throw new WrongStateError('credential', 'theirs already')
    if (!isShownByHolder(credential)) throw new HolderNotProvenError()
    return { ...credential, accepted: { at, by: actor, reason } }
  })
}

/** @throws NotFoundError WrongStateError */
export function withdrawAcceptance(ports: ChangingPorts, actor: Actor, which: OneCredential): Promise<Application> {
  return decide(ports, actor, which, { decided: 'acceptance-withdrawn' }, ({ accepted, ...credential }) => {
    if (accepted === undefined) throw new WrongStateError('credential', 'not accepted')
    return credential
  })
}

/** The log gets the act alone: what was written, and about which credential, goes with the application. */
async function decide(
  ports: ChangingPorts,
  actor: Actor,
  { org, id, digest }: OneCredential,
  event: Pick<PersonDecision, 'decided' | 'note'>,
  settle: (credential: StackedCredential, at: string) => StackedCredential,
): Promise<Application> {
  const { applications, bell } = ports
  const logged = auditNote(ports, actor, `application.${event.decided}`)
  const changed = await change<Application>(
    'application',
    { read: () => applications.get(org, id), replace: (one) => applications.replace(one) },
    (application) => {
      if (!isOpen(application)) throw new WrongStateError('application', application.state)
      if (!application.credentials.some((one) => one.digest === digest)) throw new NotFoundError('credential')
      return noted<Application>(
        {
          ...application,
          credentials: application.credentials.map((one) => (one.digest === digest ? settle(one, logged.at) : one)),
          history: [...application.history, { at: logged.at, actor, credential: digest, ...event }],
        },
        logged,
      )
    },
  )
  bell.ring()
  return changed
}
