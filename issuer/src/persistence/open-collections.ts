import { openPresentationExchanges, type Store } from '@stapel/shared/server'
import { openAchievements } from './achievements.ts'
import { openApiKeys } from './api-keys.ts'
import { openApplications } from './applications.ts'
import { openAuditLog } from './audit-log.ts'
import { openAwards } from './awards.ts'
import { openBadgeImages } from './badge-images.ts'
import { openBatches } from './batches.ts'
import { openFrameworks } from './frameworks.ts'
import { openIssuedCredentials } from './issued-credentials.ts'
import { openMandates } from './mandates.ts'
import { openNonces, openOfferSessions } from './offers.ts'
import { openOrganisationKeys } from './organisation-keys.ts'
import { openOrganisations } from './organisations.ts'
import { openOutbox } from './outbox.ts'
import { openOutcomeImports } from './outcome-imports.ts'
import { openOutcomes } from './outcomes.ts'
import { openProposals } from './proposals.ts'
import { openQualifications } from './qualifications.ts'
import { openRegistries } from './registries.ts'
import { openSetUps } from './set-ups.ts'
import { openAccounts, openInvitations, openSessions } from './staff.ts'
import { openStatusLists } from './status-lists.ts'

/** Opens everything that the issuer stores: repositories for the domain, and the collections on which jobs work. */
export async function openCollections(store: Store) {
  const organisations = await openOrganisations(store)
  const keys = await openOrganisationKeys(store)
  const setUps = await openSetUps(store)
  const accounts = await openAccounts(store)
  const invitations = await openInvitations(store)
  const sessions = await openSessions(store)
  const apiKeys = await openApiKeys(store)
  const frameworks = await openFrameworks(store)
  const outcomes = await openOutcomes(store)
  const outcomeImports = await openOutcomeImports(store)
  const proposals = await openProposals(store)
  const achievements = await openAchievements(store)
  const mandates = await openMandates(store)
  const qualifications = await openQualifications(store)
  const registries = await openRegistries(store)
  const applications = await openApplications(store)
  const exchanges = await openPresentationExchanges(store)
  const awards = await openAwards(store)
  const batches = await openBatches(store)
  const issuedCredentials = await openIssuedCredentials(store)
  const outbox = await openOutbox(store)
  return {
    repositories: {
      organisations: organisations.repository,
      keys: keys.repository,
      setUps: setUps.repository,
      accounts: accounts.repository,
      invitations: invitations.repository,
      sessions: sessions.repository,
      apiKeys: apiKeys.repository,
      frameworks: frameworks.repository,
      outcomes: outcomes.repository,
      outcomeImports: outcomeImports.repository,
      proposals: proposals.repository,
      achievements: achievements.repository,
      mandates: mandates.repository,
      qualifications: qualifications.repository,
      registries: registries.repository,
      applications: applications.repository,
      awards: awards.repository,
      batches: batches.repository,
      issuedCredentials: issuedCredentials.repository,
      outbox: outbox.repository,
      badgeImages: await openBadgeImages(store),
      offerSessions: await openOfferSessions(store),
      nonces: await openNonces(store),
      statusLists: await openStatusLists(store),
      audit: await openAuditLog(store),
    },
    collections: {
      organisations: organisations.collection,
      keys: keys.collection,
      setUps: setUps.collection,
      accounts: accounts.collection,
      invitations: invitations.collection,
      apiKeys: apiKeys.collection,
      frameworks: frameworks.collection,
      outcomes: outcomes.collection,
      outcomeImports: outcomeImports.collection,
      proposals: proposals.collection,
      achievements: achievements.collection,
      mandates: mandates.collection,
      qualifications: qualifications.collection,
      registries: registries.collection,
      applications: applications.collection,
      exchanges,
      awards: awards.collection,
      batches: batches.collection,
      issuedCredentials: issuedCredentials.collection,
      outbox: outbox.collection,
    },
  }
}

export type IssuerCollections = Awaited<ReturnType<typeof openCollections>>['collections']
