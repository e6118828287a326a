import {
  exampleAchievement,
  exampleAchievementPlaces,
  exampleCredentialIssuer,
  exampleQualifications,
  loadInHours,
  type CredentialContent,
  type ExampleAchievementKey,
  type VerificationReport,
  type Verdict,
} from '@stapel/shared'
import type { CredentialCard, StoredCredential } from '../src/storage/credential-record.ts'
import type { Experience } from '../src/storage/experience-record.ts'
import type { GoalDocument } from '../src/storage/goal-document-record.ts'
import type { SettingValue } from '../src/storage/setting-record.ts'
import type { Goal } from '../src/storage/goal-record.ts'

/** The installation that the example credentials say they come from; nothing is fetched from it. */
export const exampleBase = 'https://issuer.example'

export interface SeededWallet {
  readonly credentials: readonly StoredCredential[]
  readonly cards: readonly CredentialCard[]
  readonly reports: readonly { readonly key: string; readonly report: VerificationReport }[]
  readonly goals: readonly Goal[]
  readonly experiences?: readonly Experience[]
  readonly settings?: readonly SettingValue[]
  readonly 'goal-documents'?: readonly GoalDocument[]
}

const addedAt = '2026-11-20T10:00:00.000Z'

/** A wallet as somebody has it after a while: what they hold, each with what was found about it, and a goal. */
export function exampleWallet(
  held: readonly (readonly [ExampleAchievementKey, Verdict])[],
  withGoal: boolean,
): SeededWallet {
  const contents = held.map(([key, verdict]) => ({ key, verdict, content: exampleContent(key, verdict) }))
  return {
    credentials: contents.map(({ key }) => ({
      key: `example-${key}`,
      text: `{"example":"${key}"}`,
      kind: 'json',
      origin: 'claimed',
      addedAt,
    })),
    cards: contents.map(({ key, verdict, content }) => ({
      key: `example-${key}`,
      content,
      verdict,
      checkedAt: addedAt,
      origin: 'claimed',
      addedAt,
      hasImage: false,
    })),
    reports: contents.map(({ key, verdict, content }) => ({
      key: `example-${key}`,
      report: exampleReport(verdict, content),
    })),
    goals: withGoal
      ? [
          {
            id: exampleQualifications(exampleBase).Q1.id,
            kind: 'qualification',
            title: exampleQualifications(exampleBase).Q1.title,
            addedAt,
          },
        ]
      : [],
  }
}

export function exampleContent(key: ExampleAchievementKey, verdict: Verdict): CredentialContent {
  const achievement = exampleAchievement(exampleBase, key)
  const { organisation } = exampleAchievementPlaces[key]
  const issuer = exampleCredentialIssuer(exampleBase, organisation)
  return {
    id: `urn:uuid:00000000-0000-4000-8000-0000000000${key.slice(1).padStart(2, '0')}`,
    form: 'open-badges-3',
    types: ['VerifiableCredential', 'OpenBadgeCredential'],
    title: achievement.name,
    description: achievement.description,
    achievement: {
      id: achievement.id,
      series: achievement.series,
      version: achievement.version,
      type: achievement.type,
      name: achievement.name,
      criteria: achievement.criteria,
    },
    issuer: { id: issuer.id, name: issuer.name },
    recipient: { nameInClear: 'Jeroen (voorbeeld)', hashed: [] },
    outcomes: achievement.outcomes.map(({ id, text, plain, level }) => ({ id, text, plain, level, exactMatches: [] })),
    levels: [achievement.level],
    load: achievement.load,
    assessment: achievement.assessment,
    participation: achievement.participation,
    ...(achievement.supervision === undefined ? {} : { supervision: achievement.supervision }),
    route: 'workplace',
    qualityAssurance: achievement.qualityAssurance,
    stacksInto: achievement.stackability.into,
    evidence: [
      {
        name: 'Werkstuk met meetrapport (voorbeeld)',
        narrative: 'Een gefreesd blok, gemeten met schuifmaat en micrometer.',
      },
    ],
    awardedDate: '2026-05-12T10:00:00Z',
    validFrom: '2026-05-12T10:00:00Z',
    ...(verdict === 'expired'
      ? { validUntil: '2026-10-31T22:59:59Z' }
      : achievement.validityMonths === undefined
        ? {}
        : { validUntil: '2031-05-12T21:59:59Z' }),
  }
}

function exampleReport(verdict: Verdict, content: CredentialContent): VerificationReport {
  return {
    verdict,
    checks: [
      { id: 'structure', outcome: 'passed', message: 'De badge is heel en goed opgebouwd.' },
      {
        id: 'proof',
        outcome: verdict === 'invalid' ? 'failed' : 'passed',
        message: 'De handtekening klopt: er is niets veranderd.',
      },
      {
        id: 'status',
        outcome: verdict === 'revoked' ? 'failed' : 'passed',
        message: 'De uitgever heeft de badge niet ingetrokken.',
      },
      {
        id: 'trust',
        outcome: 'not-checked',
        code: 'issuer-unknown',
        message: 'Of de uitgever hiervoor erkend is, konden we niet nagaan.',
      },
    ],
    verifiedAt: addedAt,
    carrier: 'json',
    kind: 'credential',
    content,
    technical: { proof: 'DataIntegrityProof eddsa-rdfc-2022' },
  }
}

/** What `GET /api/v1/catalogue` of the example installation answers. */
export function exampleCatalogue(): unknown {
  const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]
  const achievements = keys.map((key) => ({
    ...exampleAchievement(exampleBase, key),
    organisation: exampleAchievementPlaces[key].organisation,
  }))
  const slugs = [...new Set(achievements.map(({ organisation }) => organisation))]
  const { Q1, Q2 } = exampleQualifications(exampleBase)
  return {
    organisations: slugs.map((slug) => ({
      slug,
      name: exampleCredentialIssuer(exampleBase, slug).name,
      did: exampleCredentialIssuer(exampleBase, slug).id,
      email: `info@${slug}.example`,
    })),
    achievements: achievements.map(({ organisation, load, outcomes, ...achievement }) => ({
      id: achievement.id,
      series: achievement.series,
      version: achievement.version,
      name: achievement.name,
      type: achievement.type,
      issuer: exampleCredentialIssuer(exampleBase, organisation).id,
      hours: loadInHours(load),
      level: achievement.level,
      assessment: achievement.assessment,
      priorLearningPossible: achievement.priorLearningPossible,
      outcomes: outcomes.map((outcome) => ({ id: outcome.id, plain: outcome.plain, level: outcome.level })),
    })),
    qualifications: [Q1, Q2].map(({ id, title, level, rule, awardedBy }) => ({
      id,
      url: id,
      title,
      level,
      rule,
      awardedBy,
    })),
  }
}
