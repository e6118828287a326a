import type { Actor } from '../access/actor.ts'
import type { HowAwarded } from '../achievements/get-awardable.ts'
import type { NamedAchievement } from '../achievements/named-achievement.ts'
import { deriveUuid } from '../derive-uuid.ts'
import { AlreadyExistsError } from '../errors.ts'
import type { Award } from './award.ts'
import { issueAward, type AwardRequest, type IssuingPorts } from './issue-award.ts'

/**
 * Issues an award; the same key again (a form that was sent twice, a caller that got no answer) finds the award that it made.
 * @throws whatever `issueAward` throws, but for AlreadyExistsError
 */
export async function issueAwardOnce(
  ports: IssuingPorts,
  actor: Actor,
  {
    org,
    request,
    idempotencyKey,
    how,
    ...named
  }: NamedAchievement & {
    readonly org: string
    readonly request: AwardRequest
    readonly idempotencyKey: string | undefined
    readonly how?: HowAwarded
  },
): Promise<{ readonly award: Award; readonly created: boolean }> {
  const common = { org, ...named, ...(how !== undefined && { how }) }
  if (idempotencyKey === undefined) {
    return { award: await issueAward(ports, actor, { ...common, request }), created: true }
  }
  const id = deriveUuid(`request/${org}/${idempotencyKey}`)
  try {
    return {
      award: await issueAward(ports, actor, { ...common, request: { ...request, id } }),
      created: true,
    }
  } catch (error) {
    if (error instanceof AlreadyExistsError) return { award: await ports.awards.get(org, id), created: false }
    throw error
  }
}
