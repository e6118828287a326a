import { bakePng, BakingError, isPng } from '@stapel/shared'
import { createHash } from 'node:crypto'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AlreadyPublishedError, BadgeImageRefusedError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { AchievementDraft, AchievementVersion } from './achievement-version.ts'

export const badgeImageLimits = { bytes: 1_000_000, leastPixels: 90, mostPixels: 2000 } as const

type ImagePorts = Pick<IssuerPorts, 'achievements' | 'badgeImages' | 'random' | 'clock' | 'bell'>

/** Puts a picture in the place of the drawn one, for this draft. @throws BadgeImageRefusedError AlreadyPublishedError NotFoundError */
export async function uploadBadgeImage(
  ports: ImagePorts,
  actor: Actor,
  { org, key, png }: { readonly org: string; readonly key: string; readonly png: Uint8Array },
): Promise<void> {
  assertBadgeImage(png)
  const sha256 = createHash('sha256').update(png).digest('hex')
  await ports.badgeImages.save(org, sha256, png)
  await changeDraft(ports, actor, { org, key, act: 'achievement.image-uploaded', badgeImage: sha256 })
}

/** Back to the drawn picture. @throws AlreadyPublishedError NotFoundError */
export async function removeBadgeImage(
  ports: ImagePorts,
  actor: Actor,
  { org, key }: { readonly org: string; readonly key: string },
): Promise<void> {
  await changeDraft(ports, actor, { org, key, act: 'achievement.image-removed', badgeImage: undefined })
}

async function changeDraft(
  ports: ImagePorts,
  actor: Actor,
  request: {
    readonly org: string
    readonly key: string
    readonly act: string
    readonly badgeImage: string | undefined
  },
): Promise<void> {
  const { achievements, bell } = ports
  const { org, key, act, badgeImage } = request
  const note = auditNote(ports, actor, act, { achievement: key })
  await change<AchievementVersion>(
    'achievement',
    { read: () => achievements.get(org, key), replace: (one) => achievements.replace(one) },
    (version) => {
      if (version.state !== 'draft') throw new AlreadyPublishedError('achievement')
      return noted<AchievementDraft>(
        { ...version, content: { ...version.content, badgeImage }, updatedAt: note.at },
        note,
      )
    },
  )
  bell.ring()
}

/** A whole PNG of a sensible size: every credential will be baked into it. @throws BadgeImageRefusedError */
function assertBadgeImage(png: Uint8Array): void {
  if (png.length > badgeImageLimits.bytes) throw new BadgeImageRefusedError('too-large')
  if (!isPng(png)) throw new BadgeImageRefusedError('not-a-png')
  try {
    bakePng(png, '{}')
  } catch (error) {
    if (error instanceof BakingError) throw new BadgeImageRefusedError('damaged', { cause: error })
    throw error
  }
  // Behind the signature and the length and name of IHDR, which is always first.
  const header = new DataView(png.buffer, png.byteOffset)
  const sides = [header.getUint32(16), header.getUint32(20)]
  const { leastPixels, mostPixels } = badgeImageLimits
  if (sides.some((side) => side < leastPixels || side > mostPixels)) throw new BadgeImageRefusedError('wrong-size')
}
