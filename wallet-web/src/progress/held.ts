import {
  amsterdamDay,
  holdingOf,
  prepareHoldings,
  trustEveryIssuer,
  type CalendarDay,
  type CredentialRef,
  type Holding,
  type PreparedHoldings,
} from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Experience } from '../storage/experience-record.ts'
import { currentVerdict } from '../verifying/current-verdict.ts'
import { holdingOfExperience } from './holding-of-experience.ts'

/** What the learner has and says, read once for all goals. */
export interface Held {
  readonly date: CalendarDay
  readonly holdings: readonly Holding[]
  readonly prepared: PreparedHoldings
  /** Absent for what the learner only says, and for what they only try out. */
  readonly cardOf: (credential: CredentialRef) => CredentialCard | undefined
}

export interface HeldInput {
  readonly cards: readonly CredentialCard[]
  readonly experiences?: readonly Experience[]
  /** The holder's DIDs: a credential on another DID is somebody else's. */
  readonly ownKeys: ReadonlySet<string>
  /** Tried out as if they were held; nothing of it is kept. */
  readonly asIf?: readonly Holding[]
}

/** Only what verified counts. Whom an institution trusts is for the institution, so that here everybody is trusted. */
export function prepareHeld({ cards, experiences = [], ownKeys, asIf = [] }: HeldInput, now: Date): Held {
  const cardOf = new Map(cards.map((card) => [holdingOfCard(card, ownKeys, now), card]))
  const holdings = [...cardOf.keys(), ...experiences.map(holdingOfExperience), ...asIf]
  const date = amsterdamDay(now)
  const prepared = prepareHoldings(holdings, date, trustEveryIssuer)
  // Every result points at a credential with the one reference that was made of it here.
  const holdingOfRef = new Map(prepared.all.map(({ ref, holding }) => [ref, holding]))
  return {
    date,
    holdings,
    prepared,
    cardOf: (credential) => {
      const holding = holdingOfRef.get(credential)
      return holding && cardOf.get(holding)
    },
  }
}

function holdingOfCard(card: CredentialCard, ownKeys: ReadonlySet<string>, now: Date): Holding {
  const subject = card.content.recipient.id
  // A file form names no key: whoever keeps it here says that it is theirs.
  const about = subject === undefined || ownKeys.has(subject) ? 'this-learner' : 'somebody-else'
  return holdingOf(card.content, currentVerdict(card, now), about)
}
