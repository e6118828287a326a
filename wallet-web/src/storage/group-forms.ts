import type { CredentialCard } from './credential-record.ts'

/**
 * One card for each award: its signed forms share (issuer, id). Shown is what was signed last, and of forms that were
 * signed together the one that can be presented, which names a key.
 */
export function groupForms(cards: readonly CredentialCard[]): readonly CredentialCard[] {
  return formsByAward(cards).map((forms) => forms.reduce((best, card) => (compareForms(card, best) > 0 ? card : best)))
}

/**
 * The cards that stand: without those of which the award was signed again. Forms that were signed together all stand, since
 * the one is handed on as a file and the other is presented.
 */
export function withoutReplaced(cards: readonly CredentialCard[]): readonly CredentialCard[] {
  const replaced = new Set(
    formsByAward(cards).flatMap((forms) => forms.filter((card) => forms.some((other) => replaces(other, card)))),
  )
  return cards.filter((card) => !replaced.has(card))
}

/** The forms of the same award that this one has replaced, newest first. */
export function earlierForms(card: CredentialCard, cards: readonly CredentialCard[]): readonly CredentialCard[] {
  return cards
    .filter((other) => awardOf(other) === awardOf(card) && replaces(card, other))
    .sort((a, b) => signedAt(b) - signedAt(a))
}

/** The form that stands in the place of this one; `null` when this one stands itself. */
export function laterForm(card: CredentialCard, cards: readonly CredentialCard[]): CredentialCard | null {
  return groupForms(cards.filter((other) => awardOf(other) === awardOf(card) && replaces(other, card)))[0] ?? null
}

/** What does not say which award it is stands alone. */
export const awardOf = ({ key, content }: CredentialCard): string =>
  content.id === undefined || content.issuer.id === undefined ? key : JSON.stringify([content.issuer.id, content.id])

function formsByAward(cards: readonly CredentialCard[]): readonly (readonly CredentialCard[])[] {
  const awards = new Map<string, CredentialCard[]>()
  for (const card of cards) {
    const award = awardOf(card)
    const forms = awards.get(award)
    if (forms === undefined) awards.set(award, [card])
    else forms.push(card)
  }
  return [...awards.values()]
}

const replaces = (later: CredentialCard, card: CredentialCard): boolean =>
  signedAt(later) > signedAt(card) && trust(later) >= trust(card)

const compareForms = (a: CredentialCard, b: CredentialCard): number =>
  trust(a) - trust(b) || signedAt(a) - signedAt(b) || bound(a) - bound(b)

/** Anybody can write any award and any day in a text: what is not known to be signed never replaces what is. */
function trust({ verdict }: CredentialCard): number {
  if (verdict === 'invalid') return 0
  // Of an issuer that could not be reached, `expired` and `not-yet-valid` are what the text says of itself.
  return verdict === 'valid' || verdict === 'revoked' || verdict === 'suspended' ? 2 : 1
}

/** Milliseconds, or 0 for what is no instant. */
function signedAt({ content }: CredentialCard): number {
  const instant = Date.parse(content.validFrom ?? '')
  return Number.isNaN(instant) ? 0 : instant
}

const bound = ({ content }: CredentialCard): number => Number(content.recipient.id !== undefined)
