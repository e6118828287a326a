import { exampleOutcomeUrl, exampleQualifications } from '@stapel/shared'
import type { Goal } from '../src/storage/goal-record.ts'
import { exampleJobs, exampleJobUrl } from './example-jobs.ts'
import { exampleBase, type SeededWallet } from './example-wallet.ts'

const addedAt = '2026-11-20T10:00:00.000Z'
const { Q1, Q2 } = exampleQualifications(exampleBase)
const job = (key: 'operator-cnc-machine' | 'algemeen-verpleegkundige', order: number): Goal => ({
  id: exampleJobUrl(key),
  kind: 'job',
  title: exampleJobs[key].title,
  addedAt: `2026-11-20T10:00:0${order}.000Z`,
})

const exampleGoals = {
  Q1: { id: Q1.id, kind: 'qualification', title: Q1.title, addedAt },
  Q2: { id: Q2.id, kind: 'qualification', title: Q2.title, addedAt: '2026-11-20T10:00:01.000Z' },
  job: job('operator-cnc-machine', 2),
  nurse: job('algemeen-verpleegkundige', 3),
  own: {
    id: 'urn:uuid:own',
    kind: 'own',
    title: 'Mijn fiets lassen (voorbeeld)',
    wishes: [
      {
        kind: 'outcome',
        id: exampleOutcomeUrl(exampleBase, 'hoeknaad-lassen-en-keuren'),
        name: 'een hoeknaad lassen en zelf keuren',
      },
      {
        kind: 'outcome',
        id: exampleOutcomeUrl(exampleBase, 'werktekening-lezen'),
        name: 'een werktekening met maten en toleranties lezen',
      },
    ],
    addedAt: '2026-11-20T10:00:04.000Z',
  },
  words: { id: 'urn:uuid:words', kind: 'own', title: 'Beter lezen (voorbeeld)', addedAt: '2026-11-20T10:00:05.000Z' },
} as const satisfies Record<string, Goal>

export const withGoals = (wallet: SeededWallet, goals: readonly (keyof typeof exampleGoals)[]): SeededWallet => ({
  ...wallet,
  goals: goals.map((key) => exampleGoals[key]),
})

/** Fatima's own words about her work. */
export const withExperience = (wallet: SeededWallet): SeededWallet => ({
  ...wallet,
  experiences: [
    {
      id: 'urn:uuid:meten',
      what: 'Onderdelen nameten in het magazijn (voorbeeld)',
      where: 'Een metaalbedrijf',
      howLong: { amount: 3, unit: 'years' },
      outcomes: [
        { id: exampleOutcomeUrl(exampleBase, 'gevaar-zien'), plain: 'gevaar op de werkplek zien' },
        { id: exampleOutcomeUrl(exampleBase, 'meetgereedschap-kiezen'), plain: 'meetgereedschap kiezen' },
      ],
      addedAt,
    },
  ],
})
