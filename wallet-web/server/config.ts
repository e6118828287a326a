import { baseUrlField, commonFields, portField, readEnvironment, type Environment } from '@stapel/shared/server'
import { z } from 'zod'

/** What the environment says, checked. */
export interface WalletServerConfig {
  readonly port: number
  /** Public base URLs, without a slash at the end. */
  readonly walletUrl: string
  readonly verifierUrl: string
  /** Where institutions publish what they offer. */
  readonly catalogues: readonly string[]
  readonly allowLoopback: boolean
  readonly trustProxy: string | number | boolean
  readonly logLevel: string
}

const catalogueUrls = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((url) => url !== ''))
  .refine((urls) => urls.every((url) => URL.canParse(url)), 'URLs of catalogues, with a comma between them')
  .optional()

const fields = {
  WALLET_PORT: portField(4003),
  WALLET_URL: baseUrlField('http://localhost:4003'),
  ISSUER_URL: baseUrlField('http://localhost:4001'),
  VERIFIER_URL: baseUrlField('http://localhost:4002'),
  CATALOGUE_URLS: catalogueUrls,
  FETCH_ALLOW_LOOPBACK: commonFields.FETCH_ALLOW_LOOPBACK,
  TRUST_PROXY: commonFields.TRUST_PROXY,
  LOG_LEVEL: commonFields.LOG_LEVEL,
}

/** @throws ConfigError with all mistakes */
export function readConfig(environment: Environment): WalletServerConfig {
  const read = readEnvironment(environment, fields)
  return Object.freeze({
    port: read.WALLET_PORT,
    walletUrl: read.WALLET_URL,
    verifierUrl: read.VERIFIER_URL,
    catalogues: read.CATALOGUE_URLS ?? [`${read.ISSUER_URL}/api/v1/catalogue`],
    allowLoopback: read.FETCH_ALLOW_LOOPBACK,
    trustProxy: read.TRUST_PROXY,
    logLevel: read.LOG_LEVEL,
  })
}
