import { createLevelClaim } from '@stapel/shared'
import type { AchievementContent } from '../domain/achievements/achievement-version.ts'
import { createAchievement } from '../domain/achievements/save-draft.ts'
import { publishAchievement } from '../domain/achievements/publish-achievement.ts'
import { permissions, type Actor } from '../domain/access/actor.ts'
import { createOutcome } from '../domain/outcomes/save-outcome.ts'
import { requestOrganisation } from '../domain/set-up/request-organisation.ts'
import type { IssuerContext } from '../context.ts'

export const designer: Actor = { kind: 'staff', id: 'designer', name: 'Ontwerper (voorbeeld)' }

const level = createLevelClaim('NLQF', '3', 'indicative')

export function aContent(outcome: string, changes: Partial<AchievementContent> = {}): AchievementContent {
  return {
    type: 'MicroCredential',
    name: 'CNC-frezen basis',
    description: 'Frezen van een enkel product binnen tolerantie.',
    inLanguage: 'nl',
    outcomes: [{ id: outcome }],
    criteria: 'Praktijkproef met twee werkstukken.',
    load: { value: 120, unit: 'hours' },
    level,
    assessment: ['practical'],
    participation: ['onsite'],
    qualityAssurance: { name: 'Kwaliteitszorg (voorbeeld)' },
    stackability: { standAlone: true, into: [] },
    priorLearningPossible: true,
    suspendable: true,
    nameInClear: true,
    ...changes,
  }
}

/** An organisation with its keys, an administrator and an API key. */
export async function anOrganisation(ctx: IssuerContext, slug = 'metaalpunt') {
  return requestOrganisation(
    ctx,
    { kind: 'operator' },
    {
      profile: {
        slug,
        name: `Voorbeeld ${slug}`,
        country: 'NL',
        identifiers: [{ kind: 'KvK', value: '00000000' }],
        colours: { primary: '#1d3f8f', accent: '#f2b632' },
        qualityAssurance: { name: 'Kwaliteitszorg (voorbeeld)' },
        language: 'nl',
        fictional: true,
      },
      administrator: { name: 'Beheer (voorbeeld)', email: `beheer@${slug}.example`, password: 'een lang wachtwoord' },
      apiKey: { name: 'test', scopes: permissions },
    },
  )
}

/** A published achievement on an outcome of its own: its key is `cnc-frezen.1`. */
export async function aPublishedAchievement(
  ctx: IssuerContext,
  org = 'metaalpunt',
  changes: Partial<AchievementContent> = {},
) {
  const outcome = await createOutcome(ctx, designer, {
    org,
    code: 'product-frezen',
    content: {
      text: { nl: 'Freest een enkel product binnen tolerantie.' },
      plain: { nl: 'een enkel product binnen tolerantie frezen' },
      kind: 'vaardigheid',
      level,
      alignments: [],
    },
  })
  await createAchievement(ctx, designer, { org, code: 'cnc-frezen', content: aContent(outcome.id, changes) })
  return publishAchievement(ctx, designer, { org, key: 'cnc-frezen.1' })
}
