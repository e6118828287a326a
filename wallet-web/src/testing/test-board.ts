import { exampleQualifications, type ExampleAchievementKey, type ExampleJobProfileKey } from '@stapel/shared'
import { exampleBase, exampleCatalogue, exampleWallet } from '../../browser-tests/example-wallet.ts'
import { exampleJobs, exampleJobUrl } from '../../browser-tests/example-jobs.ts'
import { parseCatalogue } from '../progress/catalogue.ts'
import { createProgressBoard, type ProgressBoard } from '../progress/progress-board.ts'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Experience } from '../storage/experience-record.ts'
import type { Goal } from '../storage/goal-record.ts'
import { now } from './test-wallet.ts'

export const exampleCards = (...keys: ExampleAchievementKey[]): readonly CredentialCard[] =>
  exampleWallet(
    keys.map((key) => [key, 'valid']),
    false,
  ).cards

/** A board over the example catalogue and jobs, for who holds these. */
export function aBoard(
  cards: readonly CredentialCard[],
  { experiences = [], at = now }: { readonly experiences?: readonly Experience[]; readonly at?: Date } = {},
): ProgressBoard {
  const profiles = new Map(
    Object.entries(exampleJobs).map(([key, job]) => [exampleJobUrl(key as ExampleJobProfileKey), job]),
  )
  return createProgressBoard(
    { catalogue: parseCatalogue(exampleCatalogue()), profiles, targets: new Map(), withdrawn: new Set() },
    { cards, experiences, ownKeys: new Set() },
    at,
  )
}

const { Q1, Q2 } = exampleQualifications(exampleBase)
const aGoal = (id: string, kind: Goal['kind'], title: string): Goal => ({
  id,
  kind,
  title,
  addedAt: now.toISOString(),
})

export const goalQ1 = aGoal(Q1.id, 'qualification', Q1.title)
export const goalQ2 = aGoal(Q2.id, 'qualification', Q2.title)
export const goalJob = aGoal(exampleJobUrl('operator-cnc-machine'), 'job', exampleJobs['operator-cnc-machine'].title)
