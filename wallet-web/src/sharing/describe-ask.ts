import type { CredentialAsk, PresentationRequest } from '@stapel/shared'

/** What is asked for, as far as there are words for it. */
export type AskedFor =
  | { readonly kind: 'any' }
  | { readonly kind: 'achievement-types'; readonly types: readonly string[] }
  | { readonly kind: 'achievements' | 'outcomes'; readonly count: number }
  /** By claims or types that we have no words for. */
  | { readonly kind: 'other' }

const openBadge = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'

/** Whatever it says, only what fits is shown: this tells the learner why. */
export function describeAsk(query: PresentationRequest['query'], { queryIds }: CredentialAsk): AskedFor {
  const asked = query.credentials.find(({ id }) => queryIds.includes(id))
  if (asked === undefined || !('meta' in asked)) return { kind: 'other' }
  const claims = asked.claims ?? []
  if (claims.length === 0) return isAnyBadge(asked.meta) ? { kind: 'any' } : { kind: 'other' }
  const [claim] = claims
  const member = claim !== undefined && 'path' in claim ? String(claim.path.at(-1)) : ''
  const values = claim?.values ?? []
  if (member === 'achievementType' && values.length > 0) return { kind: 'achievement-types', types: values.map(String) }
  if (member === 'id' || member === 'versionOf') return { kind: 'achievements', count: values.length }
  return member === 'targetUrl' ? { kind: 'outcomes', count: values.length } : { kind: 'other' }
}

function isAnyBadge(meta: object | undefined): boolean {
  const { type_values: alternatives } = (meta ?? {}) as { type_values?: readonly (readonly string[])[] }
  return alternatives?.some((types) => types.every((type) => type === openBadge)) ?? false
}
