import type { JobProfileContent } from '@stapel/shared'
import type { Wish } from '../asking/ask-person.ts'
import type { PublishedProfile } from '../job-profiles/find-published-profile.ts'

/** Which profile an answer is to be compared with. */
export interface ComparisonWanted {
  readonly id: string
  readonly version: string
}

/**
 * Asks for the credentials that the profile is about, and for no others: what else somebody has is nobody's business here.
 * A credential that counts only by an exact match of its outcome is not asked; the person can still hand it in as a file.
 */
export function wishForProfile(
  { series, version }: PublishedProfile,
  { clientName, purpose }: Pick<Wish, 'clientName' | 'purpose'>,
): Wish {
  return {
    clientName,
    purpose,
    asked: { kind: 'outcomes', outcomes: outcomesOf(version.content) },
    about: `${prefix}${series._id}/${version.number}`,
  }
}

/** Null for a request that was not made for a profile. */
export function comparisonOf(about: string | null | undefined): ComparisonWanted | null {
  const [id, version] = about?.startsWith(prefix) === true ? about.slice(prefix.length).split('/') : []
  return id === undefined || version === undefined ? null : { id, version }
}

const prefix = 'job-profile/'

function outcomesOf({ wants }: JobProfileContent): string[] {
  return [...new Set(wants.flatMap(({ anyOf }) => anyOf))]
}
