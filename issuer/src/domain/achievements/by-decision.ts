import type { Achievement } from '@stapel/shared'

/**
 * What is awarded only by a decision of its own: a qualification that somebody applied for, an exemption by a board. Nobody awards it by hand,
 * nobody learns for it, and it stands in no list of what there is to learn.
 */
export function isAwardedByDecision({ type, qualification }: Pick<Achievement, 'type' | 'qualification'>): boolean {
  return type === 'ext:Vrijstelling' || qualification !== undefined
}
