import { exampleQualifications } from '@stapel/shared'
import { withExperience, withGoals } from './example-goals.ts'
import { exampleJobUrl } from './example-jobs.ts'
import { exampleBase, exampleWallet, type SeededWallet } from './example-wallet.ts'

/** Every screen with what may be on it: each is opened, run through axe and looked at, at both widths. */
export interface ExampleScreen {
  readonly name: string
  readonly hash: string
  /** Its first heading. */
  readonly heading: string | RegExp
  readonly wallet?: SeededWallet
}

const jeroen = exampleWallet(
  [
    ['A1', 'valid'],
    ['A2', 'valid'],
    ['A4', 'valid'],
    ['A6', 'valid'],
    ['A9', 'valid'],
    ['A5', 'expired'],
  ],
  true,
)
const withoutGoal = exampleWallet(
  [
    ['A6', 'valid'],
    ['A12', 'suspended'],
    ['A10', 'unknown'],
  ],
  false,
)
const wrong = exampleWallet(
  [
    ['A2', 'invalid'],
    ['A3', 'revoked'],
  ],
  false,
)
const finished = exampleWallet(
  (['A1', 'A2', 'A3', 'A4', 'A6', 'A9', 'A14'] as const).map((key) => [key, 'valid']),
  true,
)
/** The learner of the worked example W13, who also looks at a job and at acute care; one badge runs out soon. */
export const noor = withGoals(
  exampleWallet(
    (['A2', 'A3', 'A4', 'A6'] as const).map((key) => [key, 'valid']),
    false,
  ),
  ['Q1', 'Q2', 'job'],
)
const putAway = { ...noor, goals: noor.goals.map((each) => ({ ...each, putAwayAt: '2026-11-21T09:00:00.000Z' })) }
const jobFirst = { ...noor, goals: noor.goals.filter(({ kind }) => kind === 'job') }
const beginner = withGoals(exampleWallet([], false), ['Q1'])
const fatima = withExperience(
  withGoals(
    exampleWallet(
      [
        ['A8', 'valid'],
        ['A1', 'valid'],
      ],
      false,
    ),
    ['Q1', 'nurse', 'own', 'words'],
  ),
)
const wantsTips: SeededWallet = { ...fatima, settings: [{ name: 'nudges', value: true }] }
const goal = `#/goal/${encodeURIComponent(exampleQualifications(exampleBase).Q1.id)}`
const jobHash = `#/goal/${encodeURIComponent(exampleJobUrl('operator-cnc-machine'))}`
const nurseHash = `#/goal/${encodeURIComponent(exampleJobUrl('algemeen-verpleegkundige'))}`

export const exampleScreens: readonly ExampleScreen[] = [
  { name: 'home-empty', hash: '#/', heading: 'Bouw aan jouw stapel' },
  { name: 'home-with-goal', hash: '#/', heading: /Je bouwt aan: Vakbekwaam CNC-verspaner/, wallet: jeroen },
  { name: 'home-without-goal', hash: '#/', heading: 'Mijn stapel', wallet: withoutGoal },
  { name: 'goals-none', hash: '#/progress', heading: 'Doelen' },
  { name: 'goals', hash: '#/progress', heading: 'Doelen', wallet: noor },
  { name: 'goals-put-away', hash: '#/progress', heading: 'Doelen', wallet: putAway },
  { name: 'goal-to-choose', hash: goal, heading: /^Vakbekwaam CNC-verspaner/, wallet: withoutGoal },
  { name: 'goal', hash: goal, heading: /Je bouwt aan/, wallet: noor },
  { name: 'goal-expired', hash: goal, heading: /Je bouwt aan/, wallet: jeroen },
  { name: 'goal-new', hash: goal, heading: /Je bouwt aan/, wallet: beginner },
  { name: 'goal-job', hash: jobHash, heading: /Operator CNC-machine/, wallet: noor },
  { name: 'goal-job-licence', hash: nurseHash, heading: /Algemeen verpleegkundige/, wallet: fatima },
  { name: 'goal-own', hash: '#/goal/urn%3Auuid%3Aown', heading: /Mijn fiets lassen/, wallet: fatima },
  { name: 'goal-own-words', hash: '#/goal/urn%3Auuid%3Awords', heading: /Beter lezen/, wallet: fatima },
  { name: 'goals-three-kinds', hash: '#/progress', heading: 'Doelen', wallet: fatima },
  { name: 'choose-goal', hash: '#/choose-goal', heading: 'Kies een doel', wallet: noor },
  { name: 'own-goal', hash: '#/own-goal/new', heading: 'Een doel van jezelf' },
  { name: 'next-steps', hash: '#/next-steps', heading: 'Volgende stappen', wallet: noor },
  { name: 'next-steps-none', hash: '#/next-steps', heading: 'Volgende stappen' },
  { name: 'what-if', hash: '#/what-if', heading: 'Wat als …?', wallet: noor },
  { name: 'what-if-none', hash: '#/what-if', heading: 'Wat als …?' },
  { name: 'experiences-none', hash: '#/experiences', heading: 'Mijn ervaring' },
  { name: 'experiences', hash: '#/experiences', heading: 'Mijn ervaring', wallet: fatima },
  { name: 'experience', hash: '#/experience/urn%3Auuid%3Ameten', heading: /Onderdelen nameten/, wallet: fatima },
  { name: 'experience-new', hash: '#/experience/new', heading: 'Ervaring toevoegen', wallet: fatima },
  { name: 'experience-gone', hash: '#/experience/none', heading: 'Deze ervaring is hier niet' },
  { name: 'levels', hash: '#/levels', heading: 'Wat betekenen de niveaus?' },
  { name: 'home-tip', hash: '#/', heading: /Je bouwt aan/, wallet: wantsTips },
  { name: 'home-job', hash: '#/', heading: /Operator CNC-machine/, wallet: jobFirst },
  { name: 'goal-reached', hash: goal, heading: /Je bouwt aan/, wallet: finished },
  { name: 'goal-gone', hash: '#/goal/https%3A%2F%2Fissuer.example%2Fnone', heading: 'Dit doel is er niet (meer)' },
  { name: 'badge', hash: '#/badge/example-A2', heading: 'CNC-frezen basis (voorbeeld)', wallet: jeroen },
  { name: 'badge-expired', hash: '#/badge/example-A5', heading: 'MIG/MAG-lassen hoeknaad (voorbeeld)', wallet: jeroen },
  { name: 'badge-invalid', hash: '#/badge/example-A2', heading: 'CNC-frezen basis (voorbeeld)', wallet: wrong },
  { name: 'badge-revoked', hash: '#/badge/example-A3', heading: 'CNC-draaien basis (voorbeeld)', wallet: wrong },
  { name: 'badge-unknown', hash: '#/badge/example-A10', heading: /Vitale functies/, wallet: withoutGoal },
  { name: 'badge-gone', hash: '#/badge/none', heading: 'Deze badge is hier niet' },
  { name: 'add', hash: '#/add', heading: 'Badge toevoegen' },
  { name: 'claim-no-offer', hash: '#/claim?nothing', heading: 'Deze link is geen badge' },
  { name: 'backup-nothing', hash: '#/backup', heading: 'Reservekopie en herstelcode' },
  { name: 'restore', hash: '#/restore', heading: 'Reservekopie terugzetten' },
  { name: 'settings', hash: '#/settings', heading: 'Meer' },
  {
    name: 'deleted',
    hash: '#/deleted',
    heading: 'Verwijderde badges',
    wallet: { ...jeroen, cards: jeroen.cards.map((card) => ({ ...card, deletedAt: '2026-11-21T09:00:00.000Z' })) },
  },
  { name: 'help', hash: '#/help', heading: 'Hulp en uitleg' },
  { name: 'not-found', hash: '#/nowhere', heading: 'Deze pagina is er niet' },
]
