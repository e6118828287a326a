import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AlreadyExistsError, AlreadyPublishedError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { AchievementContent, AchievementDraft, AchievementVersion } from './achievement-version.ts'

type DraftPorts = Pick<IssuerPorts, 'achievements' | 'random' | 'clock' | 'bell'>

/** The first draft of a new achievement. @throws AlreadyExistsError the code is taken */
export async function createAchievement(
  ports: DraftPorts,
  actor: Actor,
  { org, code, content }: { readonly org: string; readonly code: string; readonly content: AchievementContent },
): Promise<AchievementVersion> {
  return insertDraft(ports, actor, { org, code, number: 1, content })
}

/**
 * A draft of the next version, beginning with the words of the newest one. There is one draft a series at most.
 * @throws NotFoundError AlreadyExistsError there is a draft already
 */
export async function createNextVersion(
  ports: DraftPorts,
  actor: Actor,
  { org, code }: { readonly org: string; readonly code: string },
): Promise<AchievementVersion> {
  const [newest] = await ports.achievements.versions(org, code)
  if (!newest) return ports.achievements.get(org, `${code}.1`)
  if (newest.state === 'draft') throw new AlreadyExistsError('draft')
  return insertDraft(ports, actor, { org, code, number: newest.number + 1, content: newest.content })
}

/** Writes a draft anew. @throws AlreadyPublishedError */
export async function reviseDraft(
  ports: DraftPorts,
  actor: Actor,
  { org, key, content }: { readonly org: string; readonly key: string; readonly content: AchievementContent },
): Promise<AchievementVersion> {
  const { achievements, bell } = ports
  const note = auditNote(ports, actor, 'achievement.revised', { achievement: key })
  const changed = await change<AchievementVersion>(
    'achievement',
    { read: () => achievements.get(org, key), replace: (one) => achievements.replace(one) },
    (version) => {
      if (version.state !== 'draft') throw new AlreadyPublishedError('achievement')
      // The picture comes by a door of its own, and stays when the words change.
      const { badgeImage } = version.content
      return noted<AchievementDraft>({ ...version, content: { badgeImage, ...content }, updatedAt: note.at }, note)
    },
  )
  bell.ring()
  return changed
}

async function insertDraft(
  ports: DraftPorts,
  actor: Actor,
  { org, code, number, content }: { org: string; code: string; number: number; content: AchievementContent },
): Promise<AchievementVersion> {
  const { achievements, clock, bell } = ports
  const now = clock.now()
  const key = `${code}.${number}`
  const inserted = await achievements.insert({
    _id: `${org}/${key}`,
    organisation: org,
    code,
    number,
    state: 'draft',
    content,
    updatedAt: now.toISOString(),
    unlogged: [auditNote(ports, actor, 'achievement.drafted', { achievement: key })],
    work: workDueAt(now),
  })
  if (!inserted) throw new AlreadyExistsError('achievement')
  bell.ring()
  return achievements.get(org, key)
}
