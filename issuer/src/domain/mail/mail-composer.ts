import type { Applicant, OutstandingApplicationWork } from '../applications/application.ts'
import type { Award } from '../awards/award.ts'
import type { Role } from '../access/actor.ts'
import type { Language, Organisation } from '../organisations/organisation.ts'
import type { MailText } from './outbox-mail.ts'

/** Puts mails into words: Dutch or English, HTML and text. A transaction code never travels by the mail that has the link. */
export interface MailComposer {
  offer(input: OfferMail): Promise<MailText>
  /** The same credential, signed anew because a key was compromised: fetch it again. */
  freshOffer(input: OfferMail): Promise<MailText>
  /** What happens with somebody's application for a qualification: always with the link to their own page. */
  application(input: ApplicationMail): Promise<MailText>
  /** To staff who may decide: how many applications wait, without a word on the applicants. */
  applicationsWaiting(input: {
    readonly organisation: Organisation
    readonly name: string
    readonly language: Language
    readonly count: number
    /** When the first of them was begun; ISO 8601. */
    readonly oldest: string
    readonly link: string
  }): Promise<MailText>
  invitation(input: {
    readonly organisation: Organisation
    readonly name: string
    readonly role: Role
    readonly language: Language
    readonly link: string
  }): Promise<MailText>
  /** A proposal about an outcome: to its owner while it is open, then to its proposer. */
  proposal(input: {
    /** Whose staff it goes to. */
    readonly organisation: Organisation
    /** The name of the other party. */
    readonly other: string
    readonly name: string
    readonly language: Language
    readonly state: 'open' | 'accepted' | 'refused'
    readonly plain: string
    readonly reason: string
    readonly link: string
  }): Promise<MailText>
  passwordReset(input: { readonly name: string; readonly language: Language; readonly link: string }): Promise<MailText>
}

interface ApplicationMail {
  readonly kind: Exclude<OutstandingApplicationWork, 'award'>
  readonly organisation: Organisation
  readonly applicant: Applicant
  readonly title: string
  readonly link: string
  /** What is still asked, or why it was refused. */
  readonly reason?: string
}

interface OfferMail {
  readonly award: Award
  readonly organisation: Organisation
  readonly offerLink: string
  readonly needsTxCode: boolean
}
