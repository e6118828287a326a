import type { Load } from '../../achievements/achievement.ts'
import type { CredentialContent } from '../../credentials/credential-content.ts'
import {
  exampleOutcomeKeysOf,
  exampleAchievementPlaces,
  type ExampleAchievementKey,
  type ExampleOutcomeKey,
} from '../../examples/example-keys.ts'
import { exampleOrganisationDid, exampleOutcomeUrl, exampleSeriesUrl } from '../../examples/example-urls.ts'
import { createLevelClaim } from '../../frameworks/find-level.ts'
import type { FrameworkId, LevelBasis, LevelClaim } from '../../frameworks/level-claim.ts'
import type { Holding } from '../holding.ts'

export const baseUrl = 'https://voorbeeld.example'

/** The table of the example data: level, basis and load of each achievement. */
const table: Record<ExampleAchievementKey, readonly [level: string, basis: LevelBasis, load: Load]> = {
  A1: ['2', 'indicative', { value: 40, unit: 'hours' }],
  A2: ['3', 'part-of-classified', { value: 120, unit: 'hours' }],
  A3: ['3', 'part-of-classified', { value: 120, unit: 'hours' }],
  A4: ['3', 'part-of-classified', { value: 80, unit: 'hours' }],
  A5: ['2', 'indicative', { value: 80, unit: 'hours' }],
  A6: ['2', 'indicative', { value: 24, unit: 'hours' }],
  A7: ['3', 'part-of-classified', { value: 240, unit: 'SBU' }],
  A8: ['1', 'indicative', { value: 160, unit: 'hours' }],
  A9: ['3', 'indicative', { value: 40, unit: 'hours' }],
  A10: ['4', 'indicative', { value: 56, unit: 'hours' }],
  A11: ['4', 'indicative', { value: 84, unit: 'hours' }],
  A12: ['3', 'indicative', { value: 40, unit: 'hours' }],
  A13: ['3', 'indicative', { value: 40, unit: 'hours' }],
  A14: ['3', 'part-of-classified', { value: 16, unit: 'hours' }],
  A15: ['4', 'indicative', { value: 8, unit: 'hours' }],
  A16: ['2', 'indicative', { value: 60, unit: 'hours' }],
}

export function exampleLoad(key: ExampleAchievementKey): Load {
  return table[key][2]
}

export function exampleLevel(key: ExampleAchievementKey): LevelClaim {
  const [level, basis] = table[key]
  return createLevelClaim('NLQF', level, basis)
}

export function seriesOf(key: ExampleAchievementKey): string {
  return exampleSeriesUrl(baseUrl, key)
}

export function outcomeOf(key: ExampleOutcomeKey): string {
  return exampleOutcomeUrl(baseUrl, key)
}

/** Changes to a holding under construction: each returns a new one. */
export type HoldingChange = (holding: Holding) => Holding

/** A valid award of an example achievement, on 1 November 2026 unless told otherwise. */
export function award(key: ExampleAchievementKey, ...changes: HoldingChange[]): Holding {
  const [, , load] = table[key]
  const level = exampleLevel(key)
  const holding: Holding = {
    kind: 'award',
    verdict: 'valid',
    about: 'this-learner',
    content: {
      id: `urn:uuid:award-${key}`,
      form: 'open-badges-3',
      types: ['VerifiableCredential', 'OpenBadgeCredential'],
      title: key,
      achievement: {
        id: `${seriesOf(key)}/1`,
        series: seriesOf(key),
        version: '1',
        type: 'MicroCredential',
        name: key,
      },
      issuer: { id: exampleOrganisationDid(baseUrl, exampleAchievementPlaces[key].organisation) },
      recipient: { hashed: [] },
      outcomes: exampleOutcomeKeysOf[key].map((outcome) => ({
        id: outcomeOf(outcome),
        version: '1',
        text: outcome,
        level,
        exactMatches: [],
      })),
      levels: [level],
      load,
      assessment: [],
      participation: [],
      stacksInto: [],
      evidence: [],
      awardedDate: '2026-11-01T09:00:00Z',
      validFrom: '2026-11-01T09:00:00Z',
    },
  }
  return changes.reduce((result, change) => change(result), holding)
}

export function awards(...keys: ExampleAchievementKey[]): Holding[] {
  return keys.map((key) => award(key))
}

/** The decision of MetaalPunt's examination board, unless told otherwise. */
export function exemption(key: ExampleAchievementKey, ...changes: HoldingChange[]): Holding {
  const decision = withContent({
    id: `urn:uuid:exemption-${key}`,
    achievement: { id: `${baseUrl}/vrijstelling/${key}`, type: 'ext:Vrijstelling', name: `Vrijstelling ${key}` },
    issuer: { id: exampleOrganisationDid(baseUrl, 'metaalpunt') },
    outcomes: [],
    levels: [],
    exempts: [seriesOf(key)],
    load: undefined,
  })
  return award(key, decision, (holding) => ({ ...holding, kind: 'exemption' }), ...changes)
}

/** Somebody else's word for the outcomes of an achievement, without an award. */
export function endorsementFor(key: ExampleAchievementKey, ...changes: HoldingChange[]): Holding {
  const word = withContent({
    id: `urn:uuid:endorsement-${key}`,
    form: 'endorsement',
    achievement: undefined,
    load: undefined,
  })
  return award(key, word, (holding) => ({ ...holding, kind: 'confirmed' }), ...changes)
}

export function selfDeclared(...outcomes: ExampleOutcomeKey[]): Holding {
  return award(
    'A8',
    withContent({
      id: 'urn:uuid:self-declared',
      form: 'other',
      achievement: undefined,
      load: undefined,
      issuer: { id: 'did:key:z-the-learner' },
      levels: [],
      outcomes: outcomes.map((outcome) => ({ id: outcomeOf(outcome), text: outcome, exactMatches: [] })),
    }),
    (holding) => ({ ...holding, kind: 'self-declared' }),
  )
}

export function withContent(content: Partial<CredentialContent>): HoldingChange {
  return (holding) => ({ ...holding, content: { ...holding.content, ...content } })
}

export function withVerdict(verdict: Holding['verdict']): HoldingChange {
  return (holding) => ({ ...holding, verdict })
}

export function awardedOn(day: string): HoldingChange {
  return withContent({ awardedDate: `${day}T12:00:00+01:00`, validFrom: `${day}T12:00:00+01:00` })
}

/** Another award of the same achievement. */
export function numbered(suffix: string): HoldingChange {
  return (holding) => withContent({ id: `${holding.content.id ?? ''}-${suffix}` })(holding)
}

/** The same, with all its outcomes at another level. */
export function atLevel(framework: FrameworkId, code: string, basis: LevelBasis): HoldingChange {
  const level = createLevelClaim(framework, code, basis)
  return (holding) =>
    withContent({ levels: [level], outcomes: holding.content.outcomes.map((outcome) => ({ ...outcome, level })) })(
      holding,
    )
}
