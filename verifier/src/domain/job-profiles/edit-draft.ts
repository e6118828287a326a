import type { JobProfileContent, Want } from '@stapel/shared'
import { NotFoundError } from '@stapel/shared/server'
import type { NamedUri, ProfileDraft } from './job-profile-series.ts'
import { mergeNames } from './names-of-content.ts'

/** The steps by which a maker builds a profile: each takes the draft as it is and gives it as it becomes. */

/** All that is not a list of its own; wants keep only the roles that are still there. */
export function describeJob(
  draft: ProfileDraft,
  about: Pick<JobProfileContent, 'title' | 'employer' | 'description' | 'occupation' | 'roles'>,
): ProfileDraft {
  const { licences, wants } = draft.content
  const known = new Set(about.roles.map(({ id }) => id))
  return withContent(draft, {
    ...about,
    ...(licences !== undefined && { licences }),
    wants: wants.map((want) => withRoles(want, want.roles?.filter((role) => known.has(role)) ?? [])),
  })
}

/** Puts the want in the place of the one with the same id, or behind the others. */
export function putWant(draft: ProfileDraft, want: Want, names: readonly NamedUri[]): ProfileDraft {
  const { wants } = draft.content
  const isKnown = wants.some(({ id }) => id === want.id)
  const changed = isKnown ? wants.map((one) => (one.id === want.id ? want : one)) : [...wants, want]
  return withContent(draft, { ...draft.content, wants: changed }, names)
}

/** The occupation of ESCO that it is, and what is taken over of its skills: all in one step, or nothing. */
export function takeOverOccupation(
  draft: ProfileDraft,
  occupation: NamedUri,
  wants: readonly Want[],
  names: readonly NamedUri[],
): ProfileDraft {
  const content = { ...draft.content, occupation: occupation.uri, wants: [...draft.content.wants, ...wants] }
  return withContent(draft, content, [occupation, ...names])
}

/** @throws NotFoundError */
export function removeWant(draft: ProfileDraft, id: string): ProfileDraft {
  const { wants } = draft.content
  const index = wants.findIndex((want) => want.id === id)
  const want = wants[index]
  if (want === undefined) throw new NotFoundError('want')
  return {
    ...draft,
    content: { ...draft.content, wants: wants.toSpliced(index, 1) },
    removed: { kind: 'want', want, index },
  }
}

export function putLicence(draft: ProfileDraft, licence: NamedUri): ProfileDraft {
  const { licences = [] } = draft.content
  return withContent(draft, { ...draft.content, licences: [...new Set([...licences, licence.uri])] }, [licence])
}

/** @throws NotFoundError */
export function removeLicence(draft: ProfileDraft, uri: string): ProfileDraft {
  const { licences = [], ...content } = draft.content
  const index = licences.indexOf(uri)
  if (index === -1) throw new NotFoundError('licence')
  return {
    ...draft,
    content: withLicences(content, licences.toSpliced(index, 1)),
    removed: { kind: 'licence', uri, index },
  }
}

/** Puts back what was removed last; nothing when that was done already. */
export function undoRemoval(draft: ProfileDraft): ProfileDraft {
  const { removed, content } = draft
  switch (removed?.kind) {
    case undefined:
      return draft
    case 'want':
      return {
        ...draft,
        content: { ...content, wants: content.wants.toSpliced(removed.index, 0, removed.want) },
        removed: null,
      }
    case 'licence':
      return {
        ...draft,
        content: withLicences(content, (content.licences ?? []).toSpliced(removed.index, 0, removed.uri)),
        removed: null,
      }
  }
}

/** No roles: all of them, as the model says it. */
export function withRoles({ roles: _roles, ...want }: Want, roles: readonly string[]): Want {
  return roles.length === 0 ? want : { ...want, roles }
}

function withLicences(content: JobProfileContent, licences: readonly string[]): JobProfileContent {
  const { licences: _licences, ...rest } = content
  return licences.length === 0 ? rest : { ...rest, licences }
}

/** What was removed before cannot be put back any more: it might stand there again. Its words stay until then. */
function withContent(draft: ProfileDraft, content: JobProfileContent, names: readonly NamedUri[] = []): ProfileDraft {
  return { content, names: mergeNames(content, names, draft.names), removed: null }
}
