import {
  changeBlock,
  findNode,
  isFrameworkId,
  isLeaf,
  nodesOf,
  replaceNode,
  type BlockWish,
  type Leaf,
  type Rule,
} from '@stapel/shared'
import { z } from 'zod'
import { subjectOf } from '../../../../views/public/describe-rule.ts'
import { levelBases, levelValues } from '../../../../views/staff/level-fields.ts'
import { blockOps, loadUnits } from '../../../../views/staff/qualification-editor/part-form.ts'
import { zOptionalLine, zStrings, zTicked } from '../../kit/fields.ts'

const zOptionalNumber = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === undefined || text === '' ? undefined : Number(text.replace(',', '.'))))
const words = { title: zOptionalLine(200), note: zOptionalLine(2000) }
const wrong = (word: string) => ({ params: { word } })

const blockShape = {
  op: z.enum(blockOps),
  min: zOptionalNumber.refine(
    (min) => min === undefined || (min > 0 && min <= 100_000),
    wrong('design.block-min-wrong'),
  ),
  unit: z.enum(loadUnits),
}

/** What a group asks, as its form sends it. */
export const zBlock = z
  .object({ ...blockShape, ...words })
  .superRefine(({ op, min }, issues) => {
    const isWrong = op === 'any' ? min === undefined || !Number.isInteger(min) : op === 'credits' && min === undefined
    if (isWrong) issues.addIssue({ code: 'custom', path: ['min'], params: { word: 'design.block-min-wrong' } })
  })
  .transform(({ op, min = 1, unit, title, note }): BlockWish => {
    const said = present({ title, note })
    if (op === 'all') return { op, ...said }
    return op === 'any' ? { op, min, ...said } : { op, min, unit, ...said }
  })

/** What a single part asks. */
export const zLeaf = z.object({
  op: z.enum(['achievement', 'integrative']).optional(),
  versions: zOptionalLine(100),
  maxAgeMonths: zOptionalNumber.refine(
    (months) => months === undefined || (Number.isInteger(months) && months >= 1 && months <= 1200),
    wrong('design.part-age-wrong'),
  ),
  minLevel: z
    .string()
    .optional()
    .refine((value) => value === undefined || value === '' || levelValues.includes(value), wrong('form.error.choose')),
  acceptLevelBasis: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(levelBases)).max(levelBases.length),
  ),
  minRubric: zOptionalLine(2000),
  issuers: zStrings,
  boards: zStrings,
  everywhere: zTicked,
  ...words,
})
export type LeafInput = z.output<typeof zLeaf>

/** The leaf with what the form says of it; what another kind of leaf can not ask is left out. */
export function withLeafInput(leaf: Leaf, input: LeafInput): Leaf {
  const { id } = leaf
  const said = { ...present({ title: input.title, note: input.note }), ...policyOf(input) }
  const { maxAgeMonths } = input
  if (leaf.op === 'outcome') {
    const [framework, code = ''] = (input.minLevel ?? '').split('/')
    return {
      id,
      op: 'outcome',
      outcome: leaf.outcome,
      ...present({ versions: leaf.versions, maxAgeMonths, minRubric: input.minRubric }),
      ...(isFrameworkId(framework) && { minLevel: { framework, code } }),
      ...(input.acceptLevelBasis.length > 0 && { acceptLevelBasis: input.acceptLevelBasis }),
      ...said,
    }
  }
  const { achievement } = leaf
  if ((input.op ?? leaf.op) === 'integrative') return { id, op: 'integrative', achievement, ...said }
  const substitutes = leaf.op === 'achievement' ? leaf.substitutes : undefined
  return {
    id,
    op: 'achievement',
    achievement,
    ...present({ versions: input.versions, maxAgeMonths, substitutes }),
    ...said,
  }
}

/** The rule with a changed leaf; where the form says so, whose word counts is the same wherever its subject stands. */
export function changeLeaf(rule: Rule, leaf: Leaf, input: LeafInput): Rule {
  const changed = replaceNode(rule, leaf.id, withLeafInput(leaf, input))
  return input.everywhere
    ? everywhere(changed, leaf, (other) => ({ ...withoutPolicy(other), ...policyOf(input) }))
    : changed
}

/** Changes every leaf about the same achievement or outcome. */
export function everywhere(rule: Rule, leaf: Leaf, change: (leaf: Leaf) => Leaf): Rule {
  return [...nodesOf(rule)]
    .filter(isLeaf)
    .filter((other) => subjectOf(other) === subjectOf(leaf))
    .reduce((tree, other) => replaceNode(tree, other.id, change(other)), rule)
}

export function changeGroup(rule: Rule, id: string, wish: BlockWish): Rule {
  return findNode(rule, id) === null ? rule : changeBlock(rule, id, wish)
}

function policyOf({ issuers, boards }: Pick<LeafInput, 'issuers' | 'boards'>): Pick<Leaf, 'issuers'> {
  if (issuers.length === 0 && boards.length === 0) return {}
  return { issuers: { issuers, ...(boards.length > 0 && { boards }) } }
}

function withoutPolicy(leaf: Leaf): Leaf {
  const { issuers: _issuers, ...rest } = leaf
  return rest
}

/** What is there, without the members that are not. */
function present<T extends object>(members: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never
}
