import { isLeaf, nodesOf, trustAnswer, type AskTrust, type Leaf, type Recognition, type Rule } from '@stapel/shared'
import { organisationDid, registryUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { recognitionOf } from '../registries/recognitions-of.ts'

/**
 * Whom an organisation believes when it judges a stack by its own rule: itself, whom its published registry recognises,
 * and whom the rule names, each only for what the rule names them for. Nobody else (docs/decisions/0009).
 */
export async function trustForRule(
  { registries, addresses }: Pick<IssuerPorts, 'registries' | 'addresses'>,
  org: string,
  rule: Rule,
): Promise<AskTrust> {
  const published = (await registries.find(org))?.published
  const own = organisationDid(addresses, org)
  const registry = {
    id: registryUrl(addresses, org),
    name: org,
    recognitions: [
      { issuer: own },
      ...[...nodesOf(rule)].filter(isLeaf).flatMap(namedBy),
      ...(published?.entries ?? []).map(recognitionOf),
    ],
  }
  return (question) => Promise.resolve(trustAnswer([registry], question))
}

function namedBy(leaf: Leaf): Recognition[] {
  const { issuers = [], boards = [] } = leaf.issuers ?? {}
  const substitutes = leaf.op === 'achievement' ? (leaf.substitutes ?? []) : []
  // A node that asks an outcome takes it from any achievement; the node itself keeps to the issuers that it names.
  const scope =
    leaf.op === 'outcome'
      ? {}
      : { scope: { achievements: [leaf.achievement, ...substitutes.map(({ achievement }) => achievement)] } }
  return [
    ...issuers.map((issuer) => ({ issuer, ...scope })),
    ...boards.map((issuer) => ({ issuer, scope: { achievementTypes: ['ext:Vrijstelling'] } })),
  ]
}
