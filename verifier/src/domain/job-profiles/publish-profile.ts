import { indexedWords } from '@stapel/shared'
import { nothingOutstanding } from '@stapel/shared/server'
import { assertMaker, type MakerKey } from './assert-maker.ts'
import { NothingToPublishError, NothingWantedError, ProfileLimitError } from './errors.ts'
import type { VerifierPorts } from '../ports.ts'
import { mostVersions, type JobProfileSeries, type PublishedVersion } from './job-profile-series.ts'
import { mergeNames } from './names-of-content.ts'

/**
 * Freezes the draft as the next version, with the words that its outcomes have now.
 * @throws NotFoundError InvalidEditSecretError NothingToPublishError NothingWantedError ProfileLimitError
 */
export async function publishProfile(
  { jobProfiles, clock, catalogue }: Pick<VerifierPorts, 'jobProfiles' | 'clock' | 'catalogue'>,
  { id, secret }: MakerKey,
): Promise<JobProfileSeries> {
  const { draft } = await jobProfiles.get(id)
  const known = draft === null ? [] : ((await catalogue.read())?.names ?? [])
  return jobProfiles.change(id, (series) => {
    assertMaker(series, secret)
    const { draft: frozen, versions } = series
    if (frozen === null) throw new NothingToPublishError()
    if (frozen.content.wants.length === 0) throw new NothingWantedError()
    if (versions.length >= mostVersions) throw new ProfileLimitError('too-many-versions')
    const publishedAt = clock.now().toISOString()
    const version: PublishedVersion = {
      number: (versions.at(-1)?.number ?? 0) + 1,
      content: frozen.content,
      names: mergeNames(frozen.content, frozen.names, known),
      publishedAt,
    }
    return {
      ...series,
      state: 'published',
      draft: null,
      versions: [...versions, version],
      words: wordsOf(version),
      publishedAt,
      work: { ...nothingOutstanding, lease: series.work.lease },
    }
  })
}

function wordsOf({ content, names }: PublishedVersion): string[] {
  const texts = [
    content.title,
    content.employer,
    ...names.map(({ name }) => name),
    ...content.roles.map(({ title }) => title),
  ]
  return indexedWords(texts.filter((text) => text !== undefined))
}
