import type { LevelClaim, Rule } from '@stapel/shared'
import type { Goal } from '../storage/goal-record.ts'

/** Something with a rule to fulfil: a qualification, or what a learner wishes to reach. */
export interface Target {
  readonly id: string
  readonly title: string
  readonly rule: Rule
  /** Of a qualification. */
  readonly level?: LevelClaim
  /** DID of who awards it; absent: nobody does, it is the learner's own. */
  readonly awardedBy?: string
}

/** A wish of one's own as a rule; `null` where it names nothing that could be measured. */
export function targetOfWishes({ id, title, wishes = [] }: Goal): Target | null {
  if (wishes.length === 0) return null
  const of = wishes.map((wish, index): Rule => {
    const node = `wish-${index}`
    return wish.kind === 'outcome'
      ? { id: node, op: 'outcome', outcome: wish.id }
      : { id: node, op: 'achievement', achievement: wish.id }
  })
  return { id, title, rule: { id: 'wishes', op: 'all', of } }
}
