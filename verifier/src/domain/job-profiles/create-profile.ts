import type { JobProfileContent } from '@stapel/shared'
import { drawSecret, hashSecret, workDueAt } from '@stapel/shared/server'
import { assertFits } from './assert-fits.ts'
import { draftEndsAt } from './draft-ends-at.ts'
import { ProfileLimitError } from './errors.ts'
import { mostSeries, type NamedUri } from './job-profile-series.ts'
import type { Random, VerifierPorts } from '../ports.ts'

export interface CreatedProfile {
  readonly id: string
  /** Told once: only its hash is stored. */
  readonly editSecret: string
}

/** A private draft. @throws ProfileLimitError */
export async function createProfile(
  { jobProfiles, clock, random }: Pick<VerifierPorts, 'jobProfiles' | 'clock' | 'random'>,
  content: JobProfileContent,
  names: readonly NamedUri[] = [],
): Promise<CreatedProfile> {
  const draft = { content, names, removed: null }
  assertFits(draft)
  if ((await jobProfiles.count()) >= mostSeries) throw new ProfileLimitError('too-many-profiles')
  const editSecret = drawSecret(random)
  const now = clock.now()
  for (;;) {
    const id = drawId(random, content.title)
    const inserted = await jobProfiles.insert({
      _id: id,
      editHash: hashSecret(editSecret),
      state: 'private',
      draft,
      versions: [],
      words: [],
      createdAt: now.toISOString(),
      publishedAt: null,
      work: workDueAt(draftEndsAt(now)),
    })
    if (inserted) return { id, editSecret }
  }
}

/** Readable, and with enough chance in it that two of the same title differ. It is no secret: drafts are behind one. */
function drawId(random: Random, title: string): string {
  const readable = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-|-$/g, '')
  const drawn = [...random.bytes(6)].map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte % 32]).join('')
  return readable === '' ? drawn : `${readable}-${drawn}`
}
