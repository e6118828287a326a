import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AlreadyPublishedError, NotPublishedError, WrongStateError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { AchievementVersion, PublishedAchievement } from './achievement-version.ts'
import { resolveAchievement } from './resolve-achievement.ts'

type PublishingPorts = Pick<IssuerPorts, 'achievements' | 'outcomes' | 'addresses' | 'random' | 'clock' | 'bell'>

/**
 * Freezes a draft with the words that its outcomes have now. From then on it is awarded, and never edited.
 * @throws NotFoundError AlreadyPublishedError OutcomeUnknownError
 */
export async function publishAchievement(
  ports: PublishingPorts,
  actor: Actor,
  { org, key }: { readonly org: string; readonly key: string },
): Promise<PublishedAchievement> {
  const { achievements, bell } = ports
  const draft = await achievements.get(org, key)
  if (draft.state !== 'draft') throw new AlreadyPublishedError('achievement')
  const published = await resolveAchievement(ports, draft)
  const note = auditNote(ports, actor, 'achievement.published', { achievement: key })
  const frozen: PublishedAchievement = noted({ ...draft, state: 'published', published, publishedAt: note.at }, note)
  // Not tried again: what is published must be the draft that was resolved.
  if (!(await achievements.replace(frozen))) throw new WrongStateError('achievement', 'changed meanwhile')
  bell.ring()
  return { ...frozen, version: draft.version + 1 }
}

/** Ends (or takes up again) the awarding of a published version. What was awarded stands. @throws NotPublishedError */
export async function setAwarding(
  ports: Pick<IssuerPorts, 'achievements' | 'random' | 'clock' | 'bell'>,
  actor: Actor,
  { org, key, open }: { readonly org: string; readonly key: string; readonly open: boolean },
): Promise<AchievementVersion> {
  const { achievements, bell } = ports
  const note = auditNote(ports, actor, open ? 'achievement.reopened' : 'achievement.closed', { achievement: key })
  const changed = await change<AchievementVersion>(
    'achievement',
    { read: () => achievements.get(org, key), replace: (one) => achievements.replace(one) },
    (version) => {
      if (version.state === 'draft') throw new NotPublishedError('achievement')
      const state = open ? 'published' : 'closed'
      return version.state === state ? version : noted<PublishedAchievement>({ ...version, state }, note)
    },
  )
  bell.ring()
  return changed
}
