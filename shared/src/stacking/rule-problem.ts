/** What can be wrong with a rule tree. Stable: messages and editors are made from the code. */
export const ruleProblemCodes = [
  'not-an-object',
  'unknown-op',
  'invalid-member',
  'unknown-member',
  'cycle',
  'too-deep',
  'too-many-nodes',
  'duplicate-id',
  'no-parts',
  'min-unreachable',
  'integrative-in-credits',
  'not-a-leaf',
] as const
export type RuleProblemCode = (typeof ruleProblemCodes)[number]

export interface RuleProblem {
  readonly code: RuleProblemCode
  /** JSON pointer to the node, the root being the empty text. */
  readonly path: string
  /** The node's id, where it has one. */
  readonly nodeId?: string
  /** The member of the node that is wrong, as in `minLevel.code`. */
  readonly member?: string
  /** What was found or how many is allowed, to fill in a message. */
  readonly found?: string
}

const advice = {
  'not-an-object': 'must be an object with an "id" and an "op"',
  'unknown-op': 'has an unknown "op"; use outcome, achievement, integrative, all, any or credits',
  'invalid-member': 'has a member that is not right; correct or remove it',
  'unknown-member': 'has a member that this "op" does not know; check its spelling or remove it',
  cycle: 'contains itself; take it out of its own parts',
  'too-deep': 'lies deeper than 20 levels; nest less',
  'too-many-nodes': 'is beyond the 1,000 nodes that a rule may have; split the qualification',
  'duplicate-id': 'has the id of another node; give each node its own',
  'no-parts': 'has no parts; add one or remove the node',
  'min-unreachable': 'asks more than its parts can give; lower "min" or add parts',
  'integrative-in-credits': 'is a final proof in a credits block; move it out of the block',
  'not-a-leaf': 'is no single outcome or achievement; a credits block holds only those',
} satisfies Record<RuleProblemCode, string>

/** One English sentence for the log and the API; screens translate the code. */
export function describeRuleProblem({ code, path, nodeId, member, found }: RuleProblem): string {
  const node = nodeId === undefined ? `The node at "${path}"` : `Node "${nodeId}" (at "${path}")`
  const details = [member, found].filter((part) => part !== undefined).join(': ')
  return `${node} ${advice[code]}${details === '' ? '' : ` (${details})`}`
}

/** The rule is refused as a whole: half a rule must never decide about a person. */
export class InvalidRuleError extends Error {
  override readonly name = 'InvalidRuleError'
  readonly code = 'invalid-rule'
  constructor(
    readonly problems: readonly [RuleProblem, ...RuleProblem[]],
    options?: ErrorOptions,
  ) {
    super(problems.map(describeRuleProblem).join('. '), options)
  }
}
