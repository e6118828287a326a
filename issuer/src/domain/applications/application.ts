import type { Actor } from '../access/actor.ts'
import type { Aggregate } from '../aggregate.ts'
import type { Language } from '../organisations/organisation.ts'

export const applicationStates = [
  'asked',
  'received',
  'confirmed',
  'awarded',
  'refused',
  'withdrawn',
  'expired',
] as const
export type ApplicationState = (typeof applicationStates)[number]

export interface Applicant {
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** A credential as it was shown, with the last report about it. Kept no longer than the application. */
export interface StackedCredential {
  /** The signed form, verbatim: a JWT, or the JSON of the object that was shown. */
  readonly text: string
  /** Of that form (`digestOfCredential`): by which the awarded qualification names it. */
  readonly digest: string
  /** Who showed it, and whom it is about. */
  readonly holder: string
  readonly receivedAt: string
  readonly verifiedAt: string
  /** A `VerificationReport` as JSON; `trust` is that of the organisation, `holder-binding` that of the presentation. */
  readonly report: string
  readonly person: PersonMatch
  /** A person decided that it is about the applicant all the same. */
  readonly accepted?: PersonAcceptance
}

/** Of one credential, by somebody who checked that whom it names is the applicant: a name and an address can both change. */
export interface PersonAcceptance {
  readonly at: string
  readonly by: Actor
  /** How they checked it, for the file. */
  readonly reason: string
}

/** Whether what it says of its owner is what the applicant says. `unsaid`: it says nothing that can be compared. */
export type PersonMatch = 'same' | 'other' | 'unsaid'

/** What a job still has to do because of the application. */
export type OutstandingApplicationWork = 'mail-begun' | 'mail-asked' | 'mail-received' | 'mail-refused' | 'award'

export type ApplicationEvent = StateChange | PersonDecision

export interface StateChange {
  readonly at: string
  readonly actor: Actor
  readonly to: ApplicationState
  /** What the applicant reads: what is still asked, or why it was refused. */
  readonly reason?: string
  /** What the staff wrote for the file. */
  readonly note?: string
}

/** Whether one credential is about the applicant. */
export interface PersonDecision {
  readonly at: string
  readonly actor: Actor
  readonly decided: 'person-accepted' | 'acceptance-withdrawn'
  /** The digest of the credential. */
  readonly credential: string
  readonly note?: string
}

export function isStateChange(event: ApplicationEvent): event is StateChange {
  return 'to' in event
}

/** That a person decided that somebody has met the rule: with what, and by which version. */
export interface Confirmation {
  readonly at: string
  readonly by: Actor
  readonly note: string
  /** `{code}.{number}` of the version that was evaluated. */
  readonly qualificationKey: string
  readonly hours: number
  /** The parts that fulfil the rule, by (issuer, id). */
  readonly parts: readonly {
    readonly issuer: string
    readonly id: string
    readonly title: string
    readonly digest: string
    readonly as: 'award' | 'exemption' | 'substitute'
  }[]
}

/**
 * Somebody who wants a qualification and sends the credentials that they have for it. `_id` is a UUID.
 * What it holds of a person goes when its time is over (`deleteAt`); the award that came of it stands by itself.
 */
export interface Application extends Aggregate {
  /** The code of the qualification; which version applies follows from the day of the start (rule 10). */
  readonly qualification: string
  readonly title: string
  readonly applicant: Applicant
  /** The day on which they began, `YYYY-MM-DD`. */
  readonly startedOn: string
  readonly createdAt: string
  /** The secret part of the link to their own page, as a hash; the link itself is sealed for the mails. */
  readonly secretHash: string
  readonly sealedSecret: string
  readonly state: ApplicationState
  readonly history: readonly ApplicationEvent[]
  /** The request that waits for an answer; absent when none does. */
  readonly exchange?: string
  readonly credentials: readonly StackedCredential[]
  readonly confirmation?: Confirmation
  /** The award's id. */
  readonly award?: string
  /** Without an answer it ends here. */
  readonly expiresAt: string
  /** When staff were last mailed that it waits for their decision. */
  readonly remindedAt?: string
  /** Set when it was closed: from then on nothing of it remains. */
  readonly deleteAt?: string
  readonly outstanding: readonly OutstandingApplicationWork[]
}

/** Still to be decided. */
export function isOpen({ state }: Pick<Application, 'state'>): boolean {
  return state === 'asked' || state === 'received'
}

export function isClosed({ state }: Pick<Application, 'state'>): boolean {
  switch (state) {
    case 'awarded':
    case 'refused':
    case 'withdrawn':
    case 'expired':
      return true
    case 'asked':
    case 'received':
    case 'confirmed':
      return false
  }
}

const daySeconds = 24 * 60 * 60

/** How long somebody may take to answer. */
export const applicationLifetimeSeconds = 60 * daySeconds

/** How long it may wait for a decision before staff are reminded, once each time that it waits. */
export const reminderAfterDays = 14
export const reminderAfterSeconds = reminderAfterDays * daySeconds

/** After a decision: the six weeks in which somebody may object to it. */
export const retentionAfterDecisionSeconds = 42 * daySeconds

/** After the applicant withdrew: only long enough to tell that it was withdrawn. */
export const retentionAfterWithdrawalSeconds = daySeconds
