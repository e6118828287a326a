import { isLeaf, nodesOf, type Leaf } from '@stapel/shared'
import { InvalidInputError } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { ExemptionNotForThisBoardError } from '../applications/application-errors.ts'
import type { Award, Recipient } from '../awards/award.ts'
import { issueAwardOnce } from '../awards/issue-award-once.ts'
import type { IssuingPorts } from '../awards/issue-award.ts'
import { organisationDid } from '../organisations/organisation-addresses.ts'
import { findPublishedQualification } from '../qualifications/find-published-qualification.ts'
import type { PublishedQualification } from '../qualifications/qualification-version.ts'
import { acceptIssuers } from '../qualifications/accept-issuers.ts'
import type { IssuerPorts } from '../ports.ts'
import { ensureExemptionAchievement, type ExemptionPorts } from './exemption-achievement.ts'

export interface ExemptionRequest {
  readonly org: string
  /** The organisation whose qualification it is; absent: the board's own. */
  readonly of?: string
  /** `{code}` or `{code}.{number}` of a published qualification. */
  readonly qualification: string
  /** Id of the node of its rule. */
  readonly node: string
  readonly recipient: Recipient
  /** Why: it stands in the credential. */
  readonly reason: string
  /** Only stated hours count in a credits block (rule 7). */
  readonly hours?: number
  /** `YYYY-MM-DD` */
  readonly validUntil?: string
  readonly notify: boolean
  /** The same again finds the exemption that it made. */
  readonly idempotencyKey?: string
}

/**
 * A board decides that somebody need not show one part of a qualification: an award of its own kind, with the life, the forms and
 * the offer of any other (rule 7).
 * Not checked here: that the actor may decide for the board.
 * @throws NotFoundError ExemptionNotForThisBoardError InvalidInputError
 */
export async function decideExemption(
  ports: IssuingPorts & ExemptionPorts & Pick<IssuerPorts, 'qualifications'>,
  actor: Actor,
  request: ExemptionRequest,
): Promise<{ readonly award: Award; readonly created: boolean }> {
  const { org, of = org, qualification, node, recipient, reason, hours, validUntil, notify, idempotencyKey } = request
  const { version } = await findPublishedQualification(ports, of, qualification)
  const leaf = exemptibleParts(version, organisationDid(ports.addresses, org)).find(({ id }) => id === node)
  if (leaf === undefined) {
    const isPart = [...nodesOf(version.content.rule)].some(({ id }) => id === node)
    if (!isPart) throw new InvalidInputError([{ field: 'node', message: 'is no part of this qualification' }])
    throw new ExemptionNotForThisBoardError(node)
  }
  const achievementKey = await ensureExemptionAchievement(ports, {
    org,
    version,
    leaf,
    ...(hours !== undefined && { hours }),
  })
  return issueAwardOnce(ports, actor, {
    org,
    achievementKey,
    how: 'by-decision',
    request: {
      recipient,
      route: 'exemption',
      narrative: reason,
      notify,
      useTxCode: false,
      ...(validUntil !== undefined && { validUntil }),
    },
    idempotencyKey,
  })
}

/** The parts of a qualification from which this board may exempt, each subject once. */
export function exemptibleParts({ content }: PublishedQualification, board: string): Leaf[] {
  const rule = acceptIssuers(content.rule, content.acceptedIssuers)
  return [...nodesOf(rule)].filter(isLeaf).filter(({ issuers }) => issuers?.boards?.includes(board) === true)
}
