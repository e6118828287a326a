import { createLevelClaim } from '../frameworks/find-level.ts'
import type { Qualification } from '../stacking/qualification.ts'
import type { AchievementRule, IntegrativeRule, Substitute } from '../stacking/rule.ts'
import type { ExampleAchievementKey } from './example-keys.ts'
import { exampleOrganisationDid, exampleOrganisationUrl, exampleSeriesUrl } from './example-urls.ts'

/** The example qualifications at an installation: Q1 in metalwork and Q2 in acute care, which share A6 and A9. */
export function exampleQualifications(baseUrl: string): { readonly Q1: Qualification; readonly Q2: Qualification } {
  return { Q1: cncMachinist(baseUrl), Q2: acuteCareWorker(baseUrl) }
}

function cncMachinist(baseUrl: string): Qualification {
  const board = { issuers: { issuers: [], boards: [exampleOrganisationDid(baseUrl, 'metaalpunt')] } }
  const substitutes: readonly Substitute[] = [
    {
      achievement: exampleSeriesUrl(baseUrl, 'A16'),
      reason: 'Dezelfde las, met hetzelfde soort toets',
      until: '2027-12-31',
    },
  ]
  const conditions: Partial<Record<ExampleAchievementKey, Partial<AchievementRule>>> = {
    A1: board,
    A5: { substitutes },
    A6: board,
    A9: board,
  }
  const leaf = (id: string, key: ExampleAchievementKey): AchievementRule => ({
    ...achievement(baseUrl, id, key),
    ...conditions[key],
  })
  return {
    id: `${exampleOrganisationUrl(baseUrl, 'metaalpunt')}/qualifications/cnc-verspaner`,
    version: '1',
    title: 'Vakbekwaam CNC-verspaner (voorbeeld)',
    awardedBy: exampleOrganisationDid(baseUrl, 'metaalpunt'),
    level: createLevelClaim('NLQF', '3', 'register', { registerRef: 'VOORBEELD-001', validUntil: '2031-12-31' }),
    rule: {
      id: 'cnc-verspaner',
      op: 'all',
      of: [
        leaf('tekening', 'A1'),
        { ...leaf('veilig-werken', 'A6'), maxAgeMonths: 60 },
        { id: 'frezen-of-draaien', op: 'any', min: 1, of: [leaf('frezen', 'A2'), leaf('draaien', 'A3')] },
        leaf('programma', 'A4'),
        {
          id: 'uren',
          op: 'credits',
          unit: 'hours',
          min: 400,
          from: (['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A9'] as const).map((key) => leaf(`uren-${key}`, key)),
        },
        {
          id: 'keuze',
          op: 'any',
          min: 1,
          of: [leaf('keuze-lassen', 'A5'), leaf('keuze-duurzaam', 'A7'), leaf('keuze-samenwerken', 'A9')],
        },
        finalProof(baseUrl, 'proeve', 'A14'),
      ],
    },
  }
}

function acuteCareWorker(baseUrl: string): Qualification {
  const leaf = (id: string, key: ExampleAchievementKey) => achievement(baseUrl, id, key)
  return {
    id: `${exampleOrganisationUrl(baseUrl, 'lindehof')}/qualifications/acute-opvang`,
    version: '1',
    title: 'Medewerker acute opvang (voorbeeld)',
    awardedBy: exampleOrganisationDid(baseUrl, 'lindehof'),
    level: createLevelClaim('NLQF', '4', 'indicative'),
    rule: {
      id: 'acute-opvang',
      op: 'all',
      of: [
        { ...leaf('vitale-functies', 'A10'), maxAgeMonths: 36 },
        { ...leaf('abcde', 'A11'), maxAgeMonths: 24 },
        { ...leaf('veilig-werken', 'A6'), maxAgeMonths: 60 },
        leaf('samenwerken', 'A9'),
        { id: 'keuze', op: 'any', min: 1, of: [leaf('keuze-apparatuur', 'A12'), leaf('keuze-digitaal', 'A13')] },
        finalProof(baseUrl, 'casus', 'A15'),
      ],
    },
  }
}

function achievement(baseUrl: string, id: string, key: ExampleAchievementKey): AchievementRule {
  return { id, op: 'achievement', achievement: exampleSeriesUrl(baseUrl, key) }
}

function finalProof(baseUrl: string, id: string, key: ExampleAchievementKey): IntegrativeRule {
  return { id, op: 'integrative', achievement: exampleSeriesUrl(baseUrl, key) }
}
