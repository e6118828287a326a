import type { Missing, NodeResult } from './evaluation.ts'

/** What is still asked, from the root down to where it would be filled. */
export function findMissing(result: NodeResult): Missing[] {
  if (result.fulfilled) return []
  switch (result.op) {
    case 'all':
      return result.parts.flatMap(findMissing)
    case 'any':
      return [
        {
          kind: 'choice',
          node: result.id,
          needed: result.min - result.count,
          from: result.parts.filter(({ fulfilled }) => !fulfilled).map(({ id }) => id),
        },
      ]
    case 'credits':
      return [{ kind: 'hours', node: result.id, hours: result.hours.missing }]
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return [{ kind: 'part', node: result.id }]
  }
}
