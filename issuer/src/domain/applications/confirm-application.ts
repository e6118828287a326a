import type { Evaluation, NodeResult, ServedBy } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import { WrongStateError } from '../errors.ts'
import { qualificationKey } from '../qualifications/qualification-version.ts'
import { RuleNotMetError } from './application-errors.ts'
import { isOpen, type Application, type Confirmation, type StackedCredential } from './application.ts'
import { changeApplication, type ChangingPorts } from './change-application.ts'
import { examineAgain, type ExaminingAgainPorts } from './examine-again.ts'
import { reportOf } from './examine-stack.ts'

export interface ConfirmationRequest {
  readonly org: string
  readonly id: string
  /** Why, for the file. */
  readonly note: string
}

/**
 * A person decides that somebody has met the rule. Everything is verified once more first, so that what was revoked since is told and not awarded.
 * The award follows by a job, once. Also while the applicant was asked for more: whoever asked may find that it is enough.
 * @throws NotFoundError WrongStateError RuleNotMetError
 */
export async function confirmApplication(
  ports: ExaminingAgainPorts & ChangingPorts,
  actor: Actor,
  { org, id, note }: ConfirmationRequest,
): Promise<Application> {
  const before = await ports.applications.get(org, id)
  if (!isOpen(before)) throw new WrongStateError('application', before.state)
  const { application, version, evaluation } = await examineAgain(ports, { org, id })
  if (evaluation.status !== 'behaald') throw new RuleNotMetError()
  const confirmation = {
    by: actor,
    note,
    qualificationKey: qualificationKey(version),
    hours: evaluation.hours,
    parts: partsOf(evaluation, application.credentials),
  }
  return changeApplication(ports, actor, {
    org,
    id,
    act: 'application.confirmed',
    from: ['asked', 'received'],
    to: 'confirmed',
    note,
    outstanding: 'award',
    and: (current, at) => {
      // Written only over what was examined: an answer that came in between is looked at first.
      if (current.version !== application.version) throw new WrongStateError('application', 'changed meanwhile')
      return { ...current, confirmation: { at, ...confirmation } }
    },
  })
}

/** Each credential that fulfils a part, once, with the digest of the form that was evaluated. */
function partsOf({ tree }: Evaluation, stack: readonly StackedCredential[]): Confirmation['parts'] {
  const parts = new Map<string, Confirmation['parts'][number]>()
  for (const { credential, as } of servedBy(tree)) {
    const { issuer, id, title } = credential
    // What has no id of its own cannot be pointed at.
    if (issuer === undefined || id === undefined) continue
    const form = stack.findLast((one) => {
      const { content, verdict } = reportOf(one)
      return verdict === 'valid' && content?.id === id && content.issuer.id === issuer
    })
    if (form) parts.set(JSON.stringify([issuer, id]), { issuer, id, title, as, digest: form.digest })
  }
  return [...parts.values()]
}

function* servedBy(node: NodeResult): Generator<ServedBy> {
  if ('parts' in node) for (const part of node.parts) yield* servedBy(part)
  else if (node.servedBy !== undefined) yield node.servedBy
}
