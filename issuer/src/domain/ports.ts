import type { FetchDocument, KeyAlgorithm, PublicJwk, SigningKey, VerificationPorts } from '@stapel/shared'
import type { Mailer, PresentationPorts } from '@stapel/shared/server'
import type { BadgeImageRepository } from './achievements/badge-image-repository.ts'
import type { AchievementRepository } from './achievements/achievement-repository.ts'
import type { ApiKeyRepository } from './api-keys/api-key-repository.ts'
import type { ApplicationRepository } from './applications/application-repository.ts'
import type { AuditLog } from './audit/audit-log.ts'
import type { AwardRepository } from './awards/award-repository.ts'
import type { IssuedCredentialRepository } from './credentials/issued-credential.ts'
import type { BatchRepository } from './batches/batch-repository.ts'
import type { FrameworkRepository } from './frameworks/framework-repository.ts'
import type { KeyRepository } from './keys/key-repository.ts'
import type { MandateRepository } from './mandates/mandate-repository.ts'
import type { MailComposer } from './mail/mail-composer.ts'
import type { OutboxRepository } from './mail/outbox-repository.ts'
import type { NonceRepository, OfferSessionRepository } from './offers/offer-repositories.ts'
import type { OrganisationRepository } from './organisations/organisation-repository.ts'
import type { OutcomeImportRepository } from './outcome-imports/outcome-import-repository.ts'
import type { OutcomeRepository } from './outcomes/outcome-repository.ts'
import type { BadgeArtist, Printer } from './papers/papers.ts'
import type { ProposalRepository } from './proposals/proposal-repository.ts'
import type { QualificationRepository } from './qualifications/qualification-repository.ts'
import type { RegistryRepository } from './registries/registry-repository.ts'
import type { SetUpRepository } from './set-up/set-up-repository.ts'
import type { Passwords } from './staff/passwords.ts'
import type { AccountRepository, InvitationRepository, SessionRepository } from './staff/staff-repositories.ts'
import type { StatusListRepository } from './status-lists/status-list-repository.ts'
import type { Sealed } from './keys/organisation-keys.ts'

export interface Clock {
  now(): Date
}

export interface Random {
  bytes(length: number): Uint8Array
  /** A whole number from 0 up to, not including, `limit`; every one as likely. */
  below(limit: number): number
  uuid(): string
}

/** The public base URLs, without a slash at the end. */
export interface Addresses {
  readonly issuer: string
  readonly wallet: string
  readonly verifier: string
}

/** Seals secrets under `KEY_ENCRYPTION_KEY`. `about` is bound to the text: what was sealed for one thing opens for no other. */
export interface Vault {
  seal(text: string, about: string): Sealed
  /** Opens what this installation sealed; anything else is a bug or a broken store. */
  open(sealed: Sealed, about: string): string
  /** Opens what comes from outside; null when we did not seal it for this. */
  tryOpen(sealed: string, about: string): string | null
}

/** Makes key pairs and opens them for signing; a KMS takes its place by implementing the same. */
export interface KeyMaker {
  create(algorithm: KeyAlgorithm): Promise<{ readonly publicJwk: PublicJwk; readonly privateJwk: string }>
  open(input: {
    readonly algorithm: KeyAlgorithm
    readonly privateJwk: string
    readonly verificationMethod: string
    readonly controller: string
  }): Promise<SigningKey>
}

/** Wakes the jobs, so that what a write left outstanding is done now and not at the next round. */
export interface WorkBell {
  ring(): void
}

/** Everything that the domain asks of the world. Each function picks what it uses. */
export interface IssuerPorts {
  readonly clock: Clock
  readonly random: Random
  readonly addresses: Addresses
  readonly vault: Vault
  readonly keyMaker: KeyMaker
  readonly passwords: Passwords
  readonly bell: WorkBell
  readonly organisations: OrganisationRepository
  readonly keys: KeyRepository
  readonly setUps: SetUpRepository
  readonly accounts: AccountRepository
  readonly invitations: InvitationRepository
  readonly sessions: SessionRepository
  readonly apiKeys: ApiKeyRepository
  readonly frameworks: FrameworkRepository
  readonly outcomes: OutcomeRepository
  readonly outcomeImports: OutcomeImportRepository
  readonly proposals: ProposalRepository
  readonly achievements: AchievementRepository
  readonly mandates: MandateRepository
  readonly badgeImages: BadgeImageRepository
  readonly qualifications: QualificationRepository
  readonly registries: RegistryRepository
  readonly applications: ApplicationRepository
  readonly awards: AwardRepository
  readonly issuedCredentials: IssuedCredentialRepository
  readonly offerSessions: OfferSessionRepository
  readonly nonces: NonceRepository
  readonly batches: BatchRepository
  readonly statusLists: StatusListRepository
  readonly audit: AuditLog
  readonly outbox: OutboxRepository
  /** Null without `SMTP_URL`: mails wait in the outbox. */
  readonly mailer: Mailer | null
  readonly mailComposer: MailComposer
  readonly badgeArtist: BadgeArtist
  readonly printer: Printer
  /** The guarded fetch: the only way to what somebody else named. */
  readonly fetchDocument: FetchDocument
  /** Verifying what others hand in; whom to trust is each organisation's own. */
  readonly verification: VerificationPorts
  /** Asking people for their credentials, in the name of an organisation. */
  readonly presentations: PresentationPorts
}
