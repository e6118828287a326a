import { workDueAt } from '@stapel/shared/server'
import { assertFits } from './assert-fits.ts'
import { assertMaker, type MakerKey } from './assert-maker.ts'
import { draftEndsAt } from './draft-ends-at.ts'
import type { VerifierPorts } from '../ports.ts'
import type { JobProfileSeries, ProfileDraft } from './job-profile-series.ts'

/**
 * Changes what the maker works on. After a publication the draft begins as what was published: it becomes the next version.
 * @throws NotFoundError InvalidEditSecretError ProfileLimitError, and whatever `change` throws
 */
export function changeDraft(
  { jobProfiles, clock }: Pick<VerifierPorts, 'jobProfiles' | 'clock'>,
  { id, secret }: MakerKey,
  change: (draft: ProfileDraft) => ProfileDraft,
): Promise<JobProfileSeries> {
  return jobProfiles.change(id, (series) => {
    assertMaker(series, secret)
    const draft = change(draftOf(series))
    assertFits(draft)
    const isNew = series.versions.length === 0
    return { ...series, draft, work: isNew ? workDueAt(draftEndsAt(clock.now()), series.work) : series.work }
  })
}

export function draftOf({ draft, versions }: JobProfileSeries): ProfileDraft {
  if (draft !== null) return draft
  const newest = versions.at(-1)
  if (newest === undefined) throw new TypeError('A series has a draft or a version')
  return { content: newest.content, names: newest.names, removed: null }
}
