import type { Achievement, LevelClaim } from '@stapel/shared'
import { nothingOutstanding } from '@stapel/shared/server'
import type { Award } from '../../domain/awards/award.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'

/** What the examples of the views are filled with. Everybody and everything here is invented. */

export const exampleUrl = 'https://bewijs.example'

export const exampleOrganisation: Organisation = {
  _id: 'metaalpunt',
  organisation: 'metaalpunt',
  version: 1,
  schemaVersion: 1,
  unlogged: [],
  work: nothingOutstanding,
  slug: 'metaalpunt',
  name: 'Voorbeeld Metaalinstituut MetaalPunt',
  did: 'did:web:bewijs.example:orgs:metaalpunt',
  country: 'NL',
  region: 'Zuid-Holland',
  identifiers: [{ kind: 'KvK', value: '00000000' }],
  website: 'https://metaalpunt.example',
  email: 'info@metaalpunt.example',
  description:
    'MetaalPunt is het opleidingsinstituut van de metaalsector. Bij ons laat je zien wat je kunt, waar je het ook hebt geleerd.',
  colours: { primary: '#14532d', accent: '#facc15' },
  qualityAssurance: {
    name: 'Interne kwaliteitszorg met externe audit',
    url: 'https://metaalpunt.example/kwaliteit',
    description: 'Twee beoordelaars kijken naar elke proef. Elk jaar kijkt een onafhankelijke commissie mee.',
  },
  language: 'nl',
  fictional: true,
  createdAt: '2026-01-15T09:00:00.000Z',
}

const level: LevelClaim = {
  framework: 'NLQF',
  code: '3',
  uri: 'http://data.europa.eu/snb/qdr/c_f97cdbb5',
  basis: 'part-of-classified',
}

const outcome = (code: string, text: string, plain: string): Achievement['outcomes'][number] => ({
  id: `${exampleUrl}/orgs/metaalpunt/outcomes/${code}`,
  version: '1',
  text,
  plain,
  level,
})

export const exampleAchievement: Achievement = {
  id: `${exampleUrl}/orgs/metaalpunt/achievements/cnc-frezen-basis.2`,
  series: `${exampleUrl}/orgs/metaalpunt/achievements/cnc-frezen-basis`,
  version: '2',
  type: 'MicroCredential',
  name: 'CNC-frezen basis',
  description: 'Je stelt een CNC-freesmachine in, freest een enkel product binnen tolerantie en meet het na.',
  inLanguage: 'nl',
  outcomes: [
    outcome(
      'frezen-instellen',
      'Stelt een CNC-freesmachine in volgens de werkvoorbereiding.',
      'een freesmachine instellen',
    ),
    outcome(
      'frezen-product',
      'Freest een enkelstuks product binnen de voorgeschreven toleranties.',
      'een enkel product binnen tolerantie frezen',
    ),
    outcome('frezen-meten', 'Meet het product en legt de meetwaarden vast.', 'het product meten'),
  ],
  criteria:
    'Je freest één product van een werktekening. Twee beoordelaars kijken of elke maat klopt en of je veilig werkt.',
  load: { value: 120, unit: 'hours' },
  level,
  assessment: ['practical'],
  participation: ['workplace'],
  qualityAssurance: exampleOrganisation.qualityAssurance,
  entryRequirement: 'Je kunt een eenvoudige werktekening lezen.',
  supervision: 'supervised-onsite-id',
  stackability: {
    standAlone: true,
    into: [
      {
        id: `${exampleUrl}/orgs/metaalpunt/qualifications/cnc-verspaner`,
        name: 'Vakbekwaam CNC-verspaner (voorbeeld)',
      },
    ],
  },
  priorLearningPossible: true,
  labourMarketValue: 'Met dit bewijs kun je aan de slag als aankomend CNC-frezer.',
  suspendable: true,
  nameInClear: true,
}

export const exampleAward: Award = {
  _id: '3f1c2a54-6b9e-4f0e-9d3b-2b8a4f5c7e10',
  organisation: 'metaalpunt',
  version: 3,
  schemaVersion: 1,
  unlogged: [],
  work: nothingOutstanding,
  achievement: exampleAchievement.id,
  achievementKey: 'cnc-frezen-basis.2',
  achievementName: exampleAchievement.name,
  recipient: { name: 'Jeroen (voorbeeld)', email: 'jeroen@lerende.example', language: 'nl' },
  awardedAt: '2026-05-12T10:00:00.000Z',
  awardedBy: { kind: 'staff', id: 'a1', name: 'Ans (voorbeeld)' },
  awardedDate: '2026-05-12',
  validFrom: '2026-05-12T10:00:00Z',
  validUntil: '2031-05-12T21:59:59.999Z',
  route: 'workplace',
  results: [],
  evidence: [{ name: 'Foto van het product', narrative: 'Gemeten op 12 mei 2026.' }],
  identitySalt: 'zout',
  state: 'active',
  history: [],
  forms: [],
  offer: { reference: 'k7Qm2vX9bT4LrP8sZc1W', expiresAt: '2026-06-11T21:59:59.999Z', sendings: 1, notify: true },
  outstanding: [],
}
