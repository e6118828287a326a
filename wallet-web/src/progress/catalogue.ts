import { parseRule, type LevelClaim, type Rule } from '@stapel/shared'
import { z } from 'zod'

const zLevel = z.object({
  framework: z.enum(['NLQF', 'EQF', 'VKS']),
  code: z.string(),
  uri: z.string(),
  basis: z.enum(['legal-generic', 'register', 'part-of-classified', 'indicative']),
})

const zCatalogue = z.object({
  organisations: z.array(z.object({ slug: z.string(), name: z.string(), did: z.string() })),
  achievements: z.array(
    z.object({
      id: z.string(),
      series: z.string(),
      version: z.string(),
      name: z.string(),
      issuer: z.string(),
      hours: z.number(),
      level: zLevel,
      outcomes: z.array(z.object({ id: z.string(), plain: z.string() })),
    }),
  ),
  qualifications: z.array(
    z.object({ id: z.string(), title: z.string(), level: zLevel, awardedBy: z.string(), rule: z.unknown() }),
  ),
})

export interface CatalogueAchievement {
  /** URL of this version. */
  readonly id: string
  /** URL that all versions share; rules name it. */
  readonly series: string
  readonly version: string
  readonly name: string
  readonly issuer: string
  readonly hours: number
  readonly level: LevelClaim
  readonly outcomes: readonly { readonly id: string; readonly plain: string }[]
}

export interface CatalogueQualification {
  readonly id: string
  readonly title: string
  readonly level: LevelClaim
  readonly awardedBy: string
  readonly rule: Rule
}

/** What the institutions that this wallet asks have to offer, together. */
export interface Catalogue {
  readonly organisations: readonly { readonly name: string; readonly did: string }[]
  readonly achievements: readonly CatalogueAchievement[]
  readonly qualifications: readonly CatalogueQualification[]
}

export const emptyCatalogue: Catalogue = { organisations: [], achievements: [], qualifications: [] }

/** A catalogue as an issuer publishes it. @throws ZodError, InvalidRuleError */
export function parseCatalogue(body: unknown): Catalogue {
  const parsed = zCatalogue.parse(body)
  return {
    ...parsed,
    qualifications: parsed.qualifications.map((qualification) => ({
      ...qualification,
      rule: parseRule(qualification.rule),
    })),
  }
}

export const mergeCatalogues = (catalogues: readonly Catalogue[]): Catalogue => ({
  organisations: catalogues.flatMap(({ organisations }) => organisations),
  achievements: catalogues.flatMap(({ achievements }) => achievements),
  qualifications: catalogues.flatMap(({ qualifications }) => qualifications),
})
