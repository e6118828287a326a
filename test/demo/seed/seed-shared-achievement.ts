import { createLevelClaim, exampleOrganisationUrl, type ExampleOrganisationSlug } from '@stapel/shared'
import type { ClientOf } from './seed-organisations.ts'

/** The sector council of the examples owns one achievement; it awards nothing itself, the schools that it lets do. */
export const sharedAchievement = { owner: 'sectorraad-metaal', code: 'leermeester-metaal' } as const
const awarders: readonly ExampleOrganisationSlug[] = ['metaalpunt', 'mbo-rijnoever']

const level = createLevelClaim('NLQF', '4', 'indicative')
const outcome = 'nieuwe-vakman-begeleiden'

/** No rule or profile of the examples asks its outcome, so that their worked examples come out as they are written. */
export async function seedSharedAchievement(issuerUrl: string, clientOf: ClientOf): Promise<void> {
  const { owner, code } = sharedAchievement
  const council = clientOf(owner)
  await council.post('/outcomes', {
    code: outcome,
    text: { nl: 'Begeleidt een nieuwe vakman op de werkvloer en geeft feedback waarmee die verder kan.' },
    plain: { nl: 'een nieuwe collega het vak leren' },
    kind: 'vaardigheid',
    level,
  })
  await council.post('/achievements', {
    code,
    type: 'MicroCredential',
    name: 'Leermeester in de metaal (voorbeeld)',
    description: 'Nieuwe vakmensen op de werkvloer begeleiden.',
    inLanguage: 'nl',
    outcomes: [{ id: `${exampleOrganisationUrl(issuerUrl, owner)}/outcomes/${outcome}` }],
    criteria: 'Je begeleidt iemand drie maanden. Daarna vertel je aan twee beoordelaars wat je deed en waarom.',
    load: { value: 80, unit: 'hours' },
    level,
    assessment: ['portfolio'],
    participation: ['workplace'],
    qualityAssurance: { name: 'Erkenningsregeling Sectorraad Metaal (voorbeeld)' },
    stackability: { standAlone: true, into: [] },
    priorLearningPossible: true,
    suspendable: false,
    nameInClear: true,
  })
  await council.post(`/achievements/${code}.1/publication`, {})
  for (const awarder of awarders) await council.put(`/achievements/${code}/awarders/${awarder}`, { from: '2020-01-01' })
  const achievement = `${exampleOrganisationUrl(issuerUrl, owner)}/achievements/${code}.1`
  await clientOf('mbo-rijnoever').post('/awards', {
    achievement,
    recipient: { name: 'Marieke (voorbeeld)', email: 'marieke@lerende.example' },
    route: 'workplace',
    notify: false,
  })
}
