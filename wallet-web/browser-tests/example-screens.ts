import { exampleQualifications } from '@stapel/shared'
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
const goal = `#/goal/${encodeURIComponent(exampleQualifications(exampleBase).Q1.id)}`

export const exampleScreens: readonly ExampleScreen[] = [
  { name: 'home-empty', hash: '#/', heading: 'Bouw aan jouw stapel' },
  { name: 'home-with-goal', hash: '#/', heading: /Je bouwt aan: Vakbekwaam CNC-verspaner/, wallet: jeroen },
  { name: 'home-without-goal', hash: '#/', heading: 'Mijn stapel', wallet: withoutGoal },
  { name: 'goals-to-choose', hash: '#/progress', heading: 'Doelen' },
  { name: 'goals', hash: '#/progress', heading: 'Doelen', wallet: jeroen },
  { name: 'goal', hash: goal, heading: /Je bouwt aan/, wallet: jeroen },
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
