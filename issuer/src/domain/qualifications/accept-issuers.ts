import { childrenOf, createBlock, isLeaf, type Rule } from '@stapel/shared'

/** The rule with the issuers that the whole qualification accepts, at every leaf that names none itself. */
export function acceptIssuers(rule: Rule, accepted: readonly string[] | undefined): Rule {
  if (accepted === undefined || accepted.length === 0) return rule
  if (isLeaf(rule)) {
    const own = rule.issuers?.issuers ?? []
    return own.length > 0 ? rule : { ...rule, issuers: { ...rule.issuers, issuers: accepted } }
  }
  return createBlock(
    rule.id,
    rule,
    childrenOf(rule).map((part) => acceptIssuers(part, accepted)),
  )
}
