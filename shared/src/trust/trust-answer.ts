import type { LevelWanted } from '../frameworks/level-claim.ts'
import type { Recognition, RecognitionScope, TrustRegistry, UnreachableRegistry } from './trust-registry.ts'

export interface TrustQuestion {
  readonly issuer: string
  readonly achievement?: { readonly id: string; readonly series?: string; readonly type?: string }
  /** Qualifications that it says to count toward. */
  readonly qualifications: readonly string[]
  readonly levels: readonly LevelWanted[]
  /** The calendar day of the award. */
  readonly day: string
}

/** Unknown is a warning and never a red cross; a registry that cannot be reached is not asked, never "untrusted". */
export type TrustAnswer =
  | {
      readonly answer: 'recognised-for-this' | 'known-not-for-this'
      readonly registry: string
      readonly by: string
      readonly source?: string
    }
  | { readonly answer: 'unknown' }
  | { readonly answer: 'could-not-ask'; readonly registries: readonly string[] }

/** Asks the registries that an installation is configured with. */
export type AskTrust = (question: TrustQuestion) => Promise<TrustAnswer>

/** The best that any registry says; silence counts as "unknown" only when every registry could be asked. */
export function trustAnswer(
  registries: readonly (TrustRegistry | UnreachableRegistry)[],
  question: TrustQuestion,
): TrustAnswer {
  const unreachable = registries.filter((registry) => 'unreachable' in registry).map(({ id }) => id)
  let known: TrustAnswer | null = null
  for (const registry of registries) {
    if ('unreachable' in registry) continue
    for (const recognition of registry.recognitions) {
      if (recognition.issuer !== question.issuer) continue
      const says = {
        registry: registry.id,
        by: registry.name,
        ...(recognition.source !== undefined && { source: recognition.source }),
      }
      if (covers(recognition, question)) return { answer: 'recognised-for-this', ...says }
      known ??= { answer: 'known-not-for-this', ...says }
    }
  }
  if (unreachable.length > 0) return { answer: 'could-not-ask', registries: unreachable }
  return known ?? { answer: 'unknown' }
}

function covers({ from, until, scope = {} }: Recognition, question: TrustQuestion): boolean {
  if (from !== undefined && question.day < from) return false
  if (until !== undefined && question.day > until) return false
  return scopeCovers(scope, question)
}

function scopeCovers(scope: RecognitionScope, { achievement, qualifications, levels }: TrustQuestion): boolean {
  const names =
    achievement === undefined ? [] : [achievement.id, ...(achievement.series === undefined ? [] : [achievement.series])]
  return (
    holdsOne(scope.achievements, names) &&
    holdsOne(scope.qualifications, qualifications) &&
    holdsOne(scope.achievementTypes, achievement?.type === undefined ? [] : [achievement.type]) &&
    holdsOne(scope.levels?.map(levelKey), levels.map(levelKey))
  )
}

function levelKey({ framework, code }: LevelWanted): string {
  return `${framework} ${code}`
}

function holdsOne(wanted: readonly string[] | undefined, held: readonly string[]): boolean {
  return wanted === undefined || held.some((item) => wanted.includes(item))
}
