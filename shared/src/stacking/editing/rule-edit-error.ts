export const ruleEditErrorCodes = [
  'no-such-node',
  'not-a-block',
  'leaf-only',
  'into-itself',
  'is-root',
  'id-in-use',
] as const
export type RuleEditErrorCode = (typeof ruleEditErrorCodes)[number]

/** An edit that the tree does not allow; the tree is as it was. */
export class RuleEditError extends Error {
  override readonly name = 'RuleEditError'
  constructor(
    readonly code: RuleEditErrorCode,
    /** The node that stands in the way. */
    readonly node: string,
    options?: ErrorOptions,
  ) {
    super(`The rule cannot be changed so: ${code} (${node})`, options)
  }
}
