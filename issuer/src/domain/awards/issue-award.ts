import { InvalidInputError, workDueAt, type FieldError } from '@stapel/shared/server'
import type { Achievement, AwardEvidence, Route } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import type { PublishedAchievement } from '../achievements/achievement-version.ts'
import { getAwardable, type HowAwarded } from '../achievements/get-awardable.ts'
import { nameOfAchievement } from '../achievements/name-achievement.ts'
import type { NamedAchievement } from '../achievements/named-achievement.ts'
import type { New } from '../aggregate.ts'
import { auditNote } from '../audit/noted.ts'
import { AlreadyExistsError } from '../errors.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import { drawPlace } from '../status-lists/draw-place.ts'
import { awardMoments } from './award-moments.ts'
import type { Award, OutcomeResult, Recipient } from './award.ts'
import { newOffer } from './new-offer.ts'
import { signForm, type AwardToSign, type FormSigningPorts } from './sign-form.ts'

export type IssuingPorts = FormSigningPorts &
  Pick<IssuerPorts, 'awards' | 'achievements' | 'mandates' | 'organisations' | 'statusLists' | 'random' | 'bell'>

export interface AwardRequest {
  /** Absent: drawn. A batch or a repeatable form derives it, so that a repeat awards nothing twice. */
  readonly id?: string
  readonly recipient: Recipient
  /** Days, `YYYY-MM-DD`. */
  readonly awardedDate?: string
  readonly validFrom?: string
  readonly validUntil?: string
  readonly results?: readonly OutcomeResult[]
  readonly grade?: string
  readonly route?: Route
  readonly evidence?: readonly AwardEvidence[]
  readonly narrative?: string
  /** Whether the learner gets a mail; only with an address. */
  readonly notify: boolean
  readonly useTxCode: boolean
  readonly supersedes?: string
  readonly batch?: { readonly id: string; readonly row: number }
}

/**
 * Decides that a person has met the outcomes of a published achievement, and signs the file form.
 * Award and signed text are stored in one write, before anything is returned: a crash leaves no credential that cannot be revoked.
 * Not checked here: that the actor may award for this organisation (see `authorise`).
 * @throws NotFoundError NotMandatedError NotPublishedError AwardedByDecisionError InvalidInputError AlreadyExistsError (the id is taken)
 */
export async function issueAward(
  ports: IssuingPorts,
  actor: Actor,
  {
    org,
    request,
    how = 'by-hand',
    ...named
  }: NamedAchievement & {
    readonly org: string
    readonly request: AwardRequest
    readonly how?: HowAwarded
  },
): Promise<Award> {
  const achievement = await getAwardable(ports, org, named, how)
  const organisation = await ports.organisations.get(org)
  for (let misses = 0; ; misses += 1) {
    const award = await prepareAward(ports, actor, { organisation, achievement, request, misses })
    const outcome = await ports.awards.insert(award)
    if (outcome === 'exists') throw new AlreadyExistsError('award')
    if (outcome === 'inserted') {
      ports.bell.ring()
      return ports.awards.get(org, award._id)
    }
  }
}

/** An award with its signed file form, not stored yet. */
export async function prepareAward(
  ports: Omit<IssuingPorts, 'awards' | 'achievements' | 'mandates' | 'organisations' | 'bell'>,
  actor: Actor,
  {
    organisation,
    achievement: version,
    request,
    misses,
  }: {
    readonly organisation: Organisation
    readonly achievement: PublishedAchievement
    readonly request: AwardRequest
    readonly misses: number
  },
): Promise<New<Award>> {
  const now = ports.clock.now()
  const { published: achievement, organisation: owner, code, number } = version
  assertFits(achievement, request, now)
  const moments = awardMoments(now, request, achievement.validityMonths)
  const id = request.id ?? ports.random.uuid()
  const toSign: AwardToSign = {
    _id: id,
    recipient: request.recipient,
    awardedAt: now.toISOString(),
    ...moments,
    results: request.results ?? [],
    evidence: request.evidence ?? [],
    identitySalt: Buffer.from(ports.random.bytes(16)).toString('hex'),
    ...(request.route !== undefined && { route: request.route }),
    ...(request.grade !== undefined && { grade: request.grade }),
    ...(request.narrative !== undefined && { narrative: request.narrative }),
  }
  const place = await drawPlace(ports, organisation.slug, 'awards', misses)
  const form = { kind: 'file', format: 'data-integrity' } as const
  const signed = await signForm(ports, { award: toSign, achievement, organisation, form, place })
  const named: NamedAchievement = {
    achievementKey: `${code}.${number}`,
    ...(owner !== organisation.slug && { achievementOwner: owner }),
  }
  const notify = request.notify && request.recipient.email !== undefined
  return {
    ...toSign,
    organisation: organisation.slug,
    achievement: achievement.id,
    ...named,
    achievementName: achievement.name,
    awardedBy: actor,
    state: 'active',
    history: [{ at: now.toISOString(), actor, to: 'active' }],
    forms: [{ kind: 'file', ...signed }],
    offer: newOffer(ports, { award: id, useTxCode: request.useTxCode, notify }),
    outstanding: notify ? ['mail'] : [],
    ...(request.supersedes !== undefined && { supersedes: request.supersedes }),
    ...(request.batch !== undefined && { batch: request.batch }),
    unlogged: [
      auditNote(ports, actor, 'award.created', { achievement: nameOfAchievement(version, organisation.slug) }),
    ],
    work: workDueAt(now),
  }
}

/** What the achievement knows nothing of cannot be awarded. @throws InvalidInputError */
function assertFits(achievement: Achievement, request: AwardRequest, now: Date): void {
  const wrong: FieldError[] = []
  for (const [index, { outcome, rubric }] of (request.results ?? []).entries()) {
    const known = achievement.outcomes.find(({ id }) => id === outcome)
    if (!known) wrong.push({ field: `results.${index}.outcome`, message: 'is no outcome of this achievement' })
    else if (rubric !== undefined && !known.rubric?.some(({ id }) => id === rubric)) {
      wrong.push({ field: `results.${index}.rubric`, message: 'is no rubric level of this outcome' })
    }
  }
  if (request.grade !== undefined && !achievement.grades?.includes(request.grade)) {
    wrong.push({ field: 'grade', message: 'is no grade of this achievement' })
  }
  const moments = awardMoments(now, request, achievement.validityMonths)
  if (Date.parse(moments.awardedDate) > now.getTime()) {
    wrong.push({ field: 'awardedDate', message: 'lies in the future' })
  }
  if (moments.validUntil !== undefined && moments.validUntil < moments.validFrom) {
    wrong.push({ field: 'validUntil', message: 'lies before the first valid day' })
  }
  if (wrong.length > 0) throw new InvalidInputError(wrong)
}
