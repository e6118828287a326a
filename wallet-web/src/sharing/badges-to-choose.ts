import type { ChosenCredential, CredentialAsk, CredentialChoice } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import { awardOf, groupForms } from '../storage/group-forms.ts'
import { currentVerdict } from '../verifying/current-verdict.ts'

export interface OfferedBadge {
  readonly card: CredentialCard
  /** What is sent when the learner chooses it. */
  readonly chosen: ChosenCredential
}

export interface AskedBadges {
  readonly ask: CredentialAsk
  /** Those that count first, then the newest. One for each award, whatever forms there are. */
  readonly badges: readonly OfferedBadge[]
  /** Would fit, but is here as a file only, which proves nobody's. */
  readonly asFiles: readonly CredentialCard[]
}

export interface BadgesToChoose {
  readonly asks: readonly AskedBadges[]
  /** Badges of this wallet that do not fit. */
  readonly others: number
}

/** What of a choice is shown to the learner. A badge that is not right is never offered. */
export function badgesToChoose(
  { asks }: CredentialChoice,
  cards: readonly CredentialCard[],
  now: Date,
): BadgesToChoose {
  const usable = cards.filter((card) => currentVerdict(card, now) !== 'invalid')
  const asked = asks.map((ask) => {
    const fitting = new Map(ask.fitting.map((chosen) => [chosen.key, chosen]))
    const badges = groupForms(usable.filter(({ key }) => fitting.has(key))).flatMap((card) => {
      const chosen = fitting.get(card.key)
      return chosen === undefined ? [] : [{ card, chosen }]
    })
    const shown = new Set(badges.map(({ card }) => awardOf(card)))
    const asFiles = groupForms(usable.filter(({ key }) => ask.notOurs.includes(key))).filter(
      (card) => !shown.has(awardOf(card)),
    )
    return { ask, badges: [...badges].sort((a, b) => rank(a.card, now) - rank(b.card, now)), asFiles }
  })
  const offered = new Set(
    asked.flatMap(({ badges, asFiles }) => [...badges.map(({ card }) => card), ...asFiles].map(awardOf)),
  )
  return { asks: asked, others: groupForms(cards).filter((card) => !offered.has(awardOf(card))).length }
}

const rank = (card: CredentialCard, now: Date): number => (currentVerdict(card, now) === 'valid' ? 0 : 1)
