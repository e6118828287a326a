import { parseRule, type CatalogueEntry, type LevelClaim, type Names, type Rule } from '@stapel/shared'
import { z } from 'zod'

const zLevel = z.object({
  framework: z.enum(['NLQF', 'EQF', 'VKS']),
  code: z.string(),
  uri: z.string(),
  basis: z.enum(['legal-generic', 'register', 'part-of-classified', 'indicative']),
})

const zQualification = z.object({
  id: z.string(),
  title: z.string(),
  level: zLevel,
  awardedBy: z.string(),
  rule: z.unknown(),
})

const zCatalogue = z.object({
  organisations: z.array(
    z.object({ slug: z.string(), name: z.string(), did: z.string(), email: z.string().optional() }),
  ),
  achievements: z.array(
    z.object({
      id: z.string(),
      series: z.string(),
      version: z.string(),
      name: z.string(),
      issuer: z.string(),
      issuers: z.array(z.string()).optional(),
      hours: z.number(),
      level: zLevel,
      outcomes: z.array(z.object({ id: z.string(), plain: z.string() })),
      assessment: z.array(z.string()).optional(),
      priorLearningPossible: z.boolean().optional(),
    }),
  ),
  qualifications: z.array(zQualification),
})

export interface CatalogueAchievement {
  /** URL of this version. */
  readonly id: string
  /** URL that all versions share; rules name it. */
  readonly series: string
  readonly version: string
  readonly name: string
  /** DID of its owner. */
  readonly issuer: string
  /** DIDs of all who award it, the owner first; absent: the owner alone. */
  readonly issuers?: readonly string[] | undefined
  readonly hours: number
  readonly level: LevelClaim
  readonly outcomes: readonly { readonly id: string; readonly plain: string }[]
  /** How it is decided that somebody can do it; the codes of `assessmentTypes`. */
  readonly assessment?: readonly string[] | undefined
  /** Whoever can do it already may be assessed without a course. */
  readonly priorLearningPossible?: boolean | undefined
}

export interface CatalogueQualification {
  readonly id: string
  readonly title: string
  readonly level: LevelClaim
  readonly awardedBy: string
  readonly rule: Rule
}

export interface Organisation {
  readonly name: string
  readonly did: string
  readonly email?: string | undefined
}

/** What the institutions that this wallet asks have to offer, together. */
export interface Catalogue {
  readonly organisations: readonly Organisation[]
  readonly achievements: readonly CatalogueAchievement[]
  readonly qualifications: readonly CatalogueQualification[]
}

export const emptyCatalogue: Catalogue = { organisations: [], achievements: [], qualifications: [] }

/** A catalogue as an issuer publishes it. @throws ZodError, InvalidRuleError */
export function parseCatalogue(body: unknown): Catalogue {
  const parsed = zCatalogue.parse(body)
  return {
    ...parsed,
    qualifications: parsed.qualifications.map(readQualification),
  }
}

/** One qualification as its owner publishes it at its address. @throws ZodError, InvalidRuleError */
export const parseCatalogueQualification = (body: unknown): CatalogueQualification =>
  readQualification(zQualification.parse(body))

function readQualification(parsed: z.infer<typeof zQualification>): CatalogueQualification {
  return { ...parsed, rule: parseRule(parsed.rule) }
}

export const mergeCatalogues = (catalogues: readonly Catalogue[]): Catalogue => ({
  organisations: catalogues.flatMap(({ organisations }) => organisations),
  achievements: catalogues.flatMap(({ achievements }) => achievements),
  qualifications: catalogues.flatMap(({ qualifications }) => qualifications),
})

/** An achievement as the engine takes it. */
export function entryOf(achievement: CatalogueAchievement): CatalogueEntry {
  const { series, version, name, issuer, hours, level, outcomes } = achievement
  return {
    series,
    version,
    name,
    issuer,
    load: { value: hours, unit: 'hours' },
    levels: [level],
    outcomes: outcomes.map(({ id, plain }) => ({ id, text: plain, plain, level, exactMatches: [] })),
  }
}

/** The organisations where one gets an achievement, its owner first. */
export function whoAwards(
  { issuer, issuers = [issuer] }: Pick<CatalogueAchievement, 'issuer' | 'issuers'>,
  organisations: readonly Organisation[],
): readonly Organisation[] {
  return issuers.flatMap((did) => organisations.find((one) => one.did === did) ?? [])
}

/** The words that the catalogue has for what rules and profiles name. */
export function namesOf({ achievements, organisations }: Catalogue): Names {
  const bySeries = new Map(achievements.map(({ series, name }) => [series, name]))
  const byOutcome = new Map(achievements.flatMap(({ outcomes }) => outcomes.map(({ id, plain }) => [id, plain])))
  const byDid = new Map(organisations.map(({ did, name }) => [did, name]))
  return {
    achievement: (series) => bySeries.get(series),
    outcome: (uri) => byOutcome.get(uri),
    organisation: (did) => byDid.get(did),
  }
}
