import { isLeaf, nodesOf, type Missing, type Rule } from '@stapel/shared'
import type { Catalogue, CatalogueAchievement } from './catalogue.ts'

/** Something to take: an achievement of the catalogue, or only its name where the catalogue does not know it. */
export interface StepOption {
  readonly name: string
  readonly hours?: number
  readonly achievement?: CatalogueAchievement
}

/** What is still to do, as a person says it. */
export type Step =
  | { readonly kind: 'final'; readonly node: string; readonly option: StepOption }
  | { readonly kind: 'one'; readonly node: string; readonly option: StepOption }
  | { readonly kind: 'choice'; readonly node: string; readonly needed: number; readonly options: readonly StepOption[] }
  | { readonly kind: 'hours'; readonly node: string; readonly hours: number; readonly options: readonly StepOption[] }

/** How many steps a person counts. Hours are no step of their own: the other steps bring them, and they are said beside it. */
export const countSteps = (steps: readonly Step[]): number => steps.filter(({ kind }) => kind !== 'hours').length

/** @param used series of what counts already: it would not bring more hours */
export function stepOf(
  missing: Missing,
  rule: Rule,
  catalogue: Catalogue,
  used: ReadonlySet<string | undefined>,
): Step {
  const nodes = new Map([...nodesOf(rule)].map((node) => [node.id, node]))
  const options = (ids: readonly string[]) => ids.flatMap((id) => optionsOf(nodes.get(id), catalogue))
  switch (missing.kind) {
    case 'part': {
      const node = nodes.get(missing.node)
      const [option = { name: missing.node }] = options([missing.node])
      return { kind: node?.op === 'integrative' ? 'final' : 'one', node: missing.node, option }
    }
    case 'choice':
      return { kind: 'choice', node: missing.node, needed: missing.needed, options: options(missing.from) }
    case 'hours': {
      const block = nodes.get(missing.node)
      const from = block?.op === 'credits' ? block.from.map(({ id }) => id) : []
      const open = options(from).filter(({ achievement }) => achievement === undefined || !used.has(achievement.series))
      return { kind: 'hours', node: missing.node, hours: missing.hours, options: open }
    }
  }
}

/** What would fulfil a node: of an outcome every achievement that has it, of a node with parts all of theirs. */
export function optionsOf(node: Rule | undefined, { achievements }: Pick<Catalogue, 'achievements'>): StepOption[] {
  if (node === undefined) return []
  if (!isLeaf(node)) return [...nodesOf(node)].filter(isLeaf).flatMap((leaf) => optionsOf(leaf, { achievements }))
  if (node.op === 'outcome') {
    return achievements.filter(({ outcomes }) => outcomes.some(({ id }) => id === node.outcome)).map(toOption)
  }
  const known = achievements.find(({ series }) => series === node.achievement)
  return [known === undefined ? { name: lastPart(node.achievement) } : toOption(known)]
}

const toOption = (achievement: CatalogueAchievement): StepOption => ({
  name: achievement.name,
  hours: achievement.hours,
  achievement,
})

/** The best name there is for an achievement of which only the address is known. */
const lastPart = (url: string): string => url.split(/[/#]/).filter(Boolean).at(-1) ?? url
