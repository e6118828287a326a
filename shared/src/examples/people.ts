import type { Route } from '../credentials/credential-content.ts'
import type { ExampleAchievementKey, ExampleOrganisationSlug } from './example-keys.ts'

/** One award of an example person. Days are calendar days; what is relative to today is said in months. */
export interface ExampleAward {
  readonly achievement: ExampleAchievementKey
  /** How many whole months before today the person was judged; or, of an old award, the day itself. */
  readonly awarded: { readonly monthsAgo: number } | { readonly day: string }
  readonly route: Route
  readonly state: 'active' | 'expired' | 'suspended' | 'revoked'
  /** Why it was suspended or revoked. */
  readonly reason?: string
  readonly grade?: string
  readonly evidence?: readonly { readonly name: string; readonly narrative: string; readonly genre: string }[]
}

/** Somebody who confirms, without assessing, that the person can do what an achievement asks. */
export interface ExampleEndorsement {
  readonly achievement: ExampleAchievementKey
  readonly by: ExampleOrganisationSlug
  readonly comment: string
}

export interface ExamplePerson {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly age: number
  /** Who this is, in one sentence. */
  readonly story: string
  readonly awards: readonly ExampleAward[]
  readonly endorsements: readonly ExampleEndorsement[]
  /** What the person says about themselves, not assessed by anybody. */
  readonly selfDeclared: readonly string[]
}

export const examplePeople: readonly ExamplePerson[] = [
  {
    key: 'fatima',
    name: 'Fatima (voorbeeld)',
    email: 'fatima@personen.example',
    age: 41,
    story: 'Werkt in het magazijn van een metaalbedrijf, heeft geen diploma en wil verder naar de CNC-afdeling.',
    awards: [
      { achievement: 'A8', awarded: { monthsAgo: 8 }, route: 'workplace', state: 'active' },
      {
        achievement: 'A1',
        awarded: { monthsAgo: 2 },
        route: 'prior-learning',
        state: 'active',
        evidence: [
          {
            name: 'Portfolio werktekeningen (voorbeeld)',
            narrative: 'Drie werktekeningen van de eigen afdeling, met de maten die zij controleert.',
            genre: 'portfolio',
          },
        ],
      },
      { achievement: 'A6', awarded: { monthsAgo: 2 }, route: 'prior-learning', state: 'active' },
    ],
    endorsements: [],
    selfDeclared: ['Controleert al drie jaar binnenkomende onderdelen op maat.'],
  },
  {
    key: 'jeroen',
    name: 'Jeroen (voorbeeld)',
    email: 'jeroen@personen.example',
    age: 29,
    story: 'Is lasser. Zijn lasbewijs is verlopen en hij leert frezen.',
    awards: [
      { achievement: 'A5', awarded: { monthsAgo: 30 }, route: 'course', state: 'expired' },
      { achievement: 'A2', awarded: { monthsAgo: 3 }, route: 'course', state: 'active' },
    ],
    endorsements: [],
    selfDeclared: [],
  },
  {
    key: 'samira',
    name: 'Samira (voorbeeld)',
    email: 'samira@personen.example',
    age: 35,
    story: 'Is zorghulp en wil naar de acute opvang.',
    awards: [
      { achievement: 'A6', awarded: { monthsAgo: 14 }, route: 'course', state: 'active' },
      { achievement: 'A9', awarded: { monthsAgo: 10 }, route: 'mixed', state: 'active' },
      { achievement: 'A10', awarded: { monthsAgo: 7 }, route: 'workplace', state: 'active' },
      { achievement: 'A11', awarded: { monthsAgo: 5 }, route: 'workplace', state: 'active' },
      {
        achievement: 'A12',
        awarded: { monthsAgo: 12 },
        route: 'workplace',
        state: 'suspended',
        reason: 'Er is een nieuw type infuuspomp. Eerst een korte hertoets (voorbeeld).',
      },
    ],
    endorsements: [],
    selfDeclared: [],
  },
  {
    key: 'ruben',
    name: 'Ruben (voorbeeld)',
    email: 'ruben@personen.example',
    age: 52,
    story:
      'Is al jaren vrijwilliger bij de eerste hulp. Anderen bevestigen dat hij het kan, niemand heeft het beoordeeld.',
    awards: [],
    endorsements: [
      {
        achievement: 'A11',
        by: 'lindehof',
        comment: 'Ruben kijkt als vrijwilliger bij evenementen rustig volgens ABCDE en roept op tijd hulp in.',
      },
    ],
    selfDeclared: ['Verleent sinds 2009 eerste hulp bij evenementen.'],
  },
  {
    key: 'noor',
    name: 'Noor (voorbeeld)',
    email: 'noor@personen.example',
    age: 24,
    story: 'Is operator in de metaal en mist nog een paar onderdelen voor Vakbekwaam CNC-verspaner.',
    awards: [
      { achievement: 'A2', awarded: { monthsAgo: 11 }, route: 'course', state: 'active' },
      { achievement: 'A3', awarded: { monthsAgo: 9 }, route: 'course', state: 'active' },
      { achievement: 'A4', awarded: { monthsAgo: 4 }, route: 'mixed', state: 'active' },
      { achievement: 'A6', awarded: { monthsAgo: 12 }, route: 'course', state: 'active' },
      {
        achievement: 'A9',
        awarded: { monthsAgo: 6 },
        route: 'workplace',
        state: 'revoked',
        reason: 'De bevestiging in het portfolio bleek van iemand anders (voorbeeld).',
      },
    ],
    endorsements: [],
    selfDeclared: [],
  },
  {
    key: 'pieter',
    name: 'Pieter (voorbeeld)',
    email: 'pieter@personen.example',
    age: 47,
    story: 'Heeft alle onderdelen van Vakbekwaam CNC-verspaner, en een ouder lasbewijs.',
    awards: [
      { achievement: 'A16', awarded: { day: '2021-12-31' }, route: 'course', state: 'active' },
      { achievement: 'A1', awarded: { monthsAgo: 20 }, route: 'course', state: 'active' },
      { achievement: 'A2', awarded: { monthsAgo: 18 }, route: 'course', state: 'active' },
      { achievement: 'A3', awarded: { monthsAgo: 15 }, route: 'course', state: 'active' },
      { achievement: 'A4', awarded: { monthsAgo: 10 }, route: 'course', state: 'active' },
      { achievement: 'A6', awarded: { monthsAgo: 20 }, route: 'course', state: 'active' },
      { achievement: 'A9', awarded: { monthsAgo: 9 }, route: 'workplace', state: 'active' },
      { achievement: 'A14', awarded: { monthsAgo: 1 }, route: 'course', state: 'active', grade: 'goed' },
    ],
    endorsements: [],
    selfDeclared: [],
  },
]
