import { translateReport, type Locale } from '@stapel/shared'
import {
  presentationLinks,
  requestOf,
  type AskedForCredentials,
  type PresentationExchange,
  type PresentationResult,
} from '@stapel/shared/server'
import type { VerifierConfig } from '../config.ts'

type Addresses = Pick<VerifierConfig, 'verifierUrl' | 'walletUrl'>

export function linksOf({ verifierUrl, walletUrl }: Addresses, exchange: PresentationExchange) {
  return presentationLinks(exchange, { service: verifierUrl, wallet: walletUrl })
}

/** What a system gets that asked: `id` is its alone. */
export function presentAsked(addresses: Addresses, { exchange, resultId }: AskedForCredentials) {
  return {
    id: resultId,
    resultUrl: `${addresses.verifierUrl}/ask/${resultId}`,
    ...linksOf(addresses, exchange),
    expiresAt: exchange.expiresAt.toISOString(),
  }
}

export function presentResult({ exchange, state, credentials }: PresentationResult, locale: Locale) {
  const { asker, purpose } = requestOf(exchange)
  const { createdAt, expiresAt, settledAt, deleteAt } = exchange
  return {
    state,
    clientName: asker.name,
    purpose,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    ...(settledAt && { settledAt: settledAt.toISOString() }),
    deleteAt: deleteAt.toISOString(),
    credentials: credentials.map(({ format, holder, credential, report }) => ({
      format,
      holder,
      credential,
      report: translateReport(report, locale),
    })),
  }
}
