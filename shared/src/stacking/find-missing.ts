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
          from: unfulfilled(result.parts),
        },
      ]
    case 'credits':
      return [{ kind: 'hours', node: result.id, hours: result.hours.missing, from: unfulfilled(result.parts) }]
    case 'outcome':
    case 'achievement':
    case 'integrative':
      return [{ kind: 'part', node: result.id }]
  }
}

function unfulfilled(parts: readonly NodeResult[]): string[] {
  return parts.filter(({ fulfilled }) => !fulfilled).map(({ id }) => id)
}
