import type { Actor } from '../access/actor.ts'
import { getAwarded } from '../achievements/get-awarded.ts'
import { deriveUuid } from '../derive-uuid.ts'
import { WrongStateError } from '../errors.ts'
import type { Award } from './award.ts'
import { supersedeAward, type StatePorts } from './change-state.ts'
import { prepareAward, type AwardRequest, type IssuingPorts } from './issue-award.ts'

/**
 * Replaces an award by a corrected one: the new one first, under an id that follows from the old, then the old one's state.
 * Killed in between, a repeat finds the new one and goes on.
 * What is awarded no longer, or not by this organisation any more, can still be set right.
 * @throws NotFoundError WrongStateError InvalidInputError
 */
export async function correctAward(
  ports: IssuingPorts & StatePorts,
  actor: Actor,
  {
    org,
    id,
    reason,
    correction,
  }: { readonly org: string; readonly id: string; readonly reason: string; readonly correction: Partial<AwardRequest> },
): Promise<{ readonly replaced: Award; readonly successor: Award }> {
  const { awards, organisations } = ports
  const award = await awards.get(org, id)
  if (award.state === 'revoked' || award.state === 'superseded') throw new WrongStateError('award', award.state)
  const successorId = deriveUuid(`correction/${id}`)
  const achievement = await getAwarded(ports, award)
  const organisation = await organisations.get(org)
  const request = { ...requestOf(award), ...correction, id: successorId, supersedes: id }
  for (let misses = 0; ; misses += 1) {
    const prepared = await prepareAward(ports, actor, { organisation, achievement, request, misses })
    if ((await awards.insert(prepared)) !== 'place-taken') break
  }
  const replaced = await supersedeAward(ports, actor, { org, id, reason, supersededBy: successorId })
  return { replaced, successor: await awards.get(org, successorId) }
}

function requestOf(award: Award): AwardRequest {
  const { recipient, awardedDate, results, grade, route, evidence, narrative, offer } = award
  return {
    recipient,
    awardedDate,
    results,
    evidence,
    notify: offer.notify,
    useTxCode: offer.txCode !== undefined,
    ...(grade !== undefined && { grade }),
    ...(route !== undefined && { route }),
    ...(narrative !== undefined && { narrative }),
  }
}
