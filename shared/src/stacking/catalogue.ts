import type { Achievement, Load } from '../achievements/achievement.ts'
import type { CalendarDay } from '../achievements/calendar-day.ts'
import type { CredentialContent } from '../credentials/credential-content.ts'
import type { LevelClaim } from '../frameworks/level-claim.ts'
import type { Holding } from './holding.ts'

/** A published achievement that somebody could still reach. */
export interface CatalogueEntry {
  /** The URL that all versions share. */
  readonly series: string
  readonly version?: string
  readonly name: string
  /** DID of the organisation that awards it. */
  readonly issuer: string
  readonly load: Load
  readonly levels: readonly LevelClaim[]
  readonly outcomes: CredentialContent['outcomes']
  readonly labourMarketValue?: string
}

export function catalogueEntryOf(achievement: Achievement, issuer: string): CatalogueEntry {
  const { series, version, name, load, level, outcomes, labourMarketValue } = achievement
  return {
    series,
    version,
    name,
    issuer,
    load,
    levels: [level],
    outcomes: outcomes.map(({ id, version: outcomeVersion, text, plain, level: outcomeLevel, ...rubric }) => ({
      id,
      version: outcomeVersion,
      text,
      plain,
      level: outcomeLevel,
      exactMatches: [],
      ...reachedRubric(rubric),
    })),
    ...(labourMarketValue === undefined ? {} : { labourMarketValue }),
  }
}

/** Whoever is awarded it has reached at least the level that it requires. */
function reachedRubric({ rubric, requiredRubric }: Pick<Achievement['outcomes'][number], 'rubric' | 'requiredRubric'>) {
  const reached = rubric?.find(({ id }) => id === requiredRubric)
  if (rubric === undefined || reached === undefined) return {}
  return { rubric: { id: reached.id, name: reached.name }, rubricScale: rubric.map(({ id }) => id) }
}

/** The award that somebody would have who reached it on that day. */
export function asIfAwarded(entry: CatalogueEntry, date: CalendarDay): Holding {
  const { series, version, name, issuer, load, levels, outcomes } = entry
  return {
    kind: 'award',
    verdict: 'valid',
    about: 'this-learner',
    content: {
      id: `${series}#as-if-awarded`,
      form: 'open-badges-3',
      types: [],
      title: name,
      achievement: { id: series, series, name, ...(version === undefined ? {} : { version }) },
      issuer: { id: issuer },
      recipient: { hashed: [] },
      outcomes,
      levels,
      load,
      assessment: [],
      participation: [],
      stacksInto: [],
      evidence: [],
      awardedDate: date,
      validFrom: date,
    },
  }
}
