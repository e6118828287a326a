import type { DcqlQuery } from 'dcql'
import type { ChosenCredential, CredentialChoice } from './choose-credentials.ts'
import { isSatisfied } from './is-satisfied.ts'

/** What is wrong with a selection; null when it answers the request. */
export type SelectionProblem = 'nothing-chosen' | 'incomplete' | 'too-many' | 'not-fitting'

/** More presentations in one answer than anybody reads, and than our own asking side takes. */
const maxShown = 50

export function findSelectionProblem(
  query: DcqlQuery.Output,
  { asks }: Pick<CredentialChoice, 'asks'>,
  selection: readonly ChosenCredential[],
): SelectionProblem | null {
  if (selection.length === 0) return 'nothing-chosen'
  const offered = new Set(asks.flatMap(({ fitting }) => fitting.map(nameOf)))
  if (!selection.every((chosen) => offered.has(nameOf(chosen)))) return 'not-fitting'
  if (selection.length > maxShown) return 'too-many'
  for (const { queryIds, takesSeveral } of asks) {
    if (!takesSeveral && selection.filter(({ queryId }) => queryIds.includes(queryId)).length > 1) return 'too-many'
  }
  return isSatisfied(query, new Set(selection.map(({ queryId }) => queryId))) ? null : 'incomplete'
}

const nameOf = ({ key, queryId }: ChosenCredential): string => `${queryId} ${key}`
