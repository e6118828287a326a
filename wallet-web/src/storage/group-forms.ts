import type { CredentialCard } from './credential-record.ts'

/**
 * One card for each award: the file form and the wallet form share (issuer, id). Shown is the one that can be presented,
 * which names a key, and of equals the newest.
 */
export function groupForms(cards: readonly CredentialCard[]): readonly CredentialCard[] {
  const shown = new Map<string, CredentialCard>()
  for (const card of cards) {
    const award = awardOf(card)
    const other = shown.get(award)
    if (other === undefined || isBetter(card, other)) shown.set(award, card)
  }
  return [...shown.values()]
}

/** The other signed forms of the same award. */
export function otherForms(card: CredentialCard, cards: readonly CredentialCard[]): readonly CredentialCard[] {
  return cards.filter((other) => other.key !== card.key && awardOf(other) === awardOf(card))
}

/** What does not say which award it is stands alone. */
export const awardOf = ({ key, content }: CredentialCard): string =>
  content.id === undefined || content.issuer.id === undefined ? key : JSON.stringify([content.issuer.id, content.id])

function isBetter(card: CredentialCard, other: CredentialCard): boolean {
  const bound = Number(card.content.recipient.id !== undefined) - Number(other.content.recipient.id !== undefined)
  if (bound !== 0) return bound > 0
  return (card.content.validFrom ?? '') > (other.content.validFrom ?? '')
}
