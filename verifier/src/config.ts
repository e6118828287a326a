import type { RegistrySource } from '@stapel/shared'
import {
  baseUrlField,
  commonFields,
  encryptionKeyField,
  portField,
  readEnvironment,
  type Environment,
} from '@stapel/shared/server'
import { trustRegistriesField } from './trust-registries-field.ts'

/** What the environment says, checked. */
export interface VerifierConfig {
  readonly port: number
  /** The public base URL, without a slash at the end. */
  readonly verifierUrl: string
  /** Where the catalogue of achievements is read. */
  readonly issuerUrl: string
  readonly walletUrl: string
  /** The ESCO web service, where an occupation is looked up; none: only what is uploaded. */
  readonly escoApiUrl?: string
  /** Who is asked whether an issuer is recognised; none: nobody is. */
  readonly trustRegistries: readonly RegistrySource[]
  /** 32 bytes. */
  readonly keyEncryptionKey: Uint8Array
  readonly dataDir: string
  readonly mongodbUri?: string
  readonly allowLoopback: boolean
  readonly trustProxy: string | number | boolean
  readonly rateLimitPerMinute: number
  readonly logLevel: string
}

/** @throws ConfigError with all mistakes at once */
export function readConfig(environment: Environment): VerifierConfig {
  const read = readEnvironment(environment, {
    ...commonFields,
    VERIFIER_PORT: portField(4002),
    VERIFIER_URL: baseUrlField('http://localhost:4002'),
    ISSUER_URL: baseUrlField('http://localhost:4001'),
    WALLET_URL: baseUrlField('http://localhost:4003'),
    ESCO_API_URL: baseUrlField(''),
    TRUST_REGISTRIES: trustRegistriesField,
    KEY_ENCRYPTION_KEY: encryptionKeyField,
  })
  return {
    port: read.VERIFIER_PORT,
    verifierUrl: read.VERIFIER_URL,
    issuerUrl: read.ISSUER_URL,
    walletUrl: read.WALLET_URL,
    ...(read.ESCO_API_URL === '' ? {} : { escoApiUrl: read.ESCO_API_URL }),
    trustRegistries: read.TRUST_REGISTRIES,
    keyEncryptionKey: read.KEY_ENCRYPTION_KEY,
    dataDir: read.DATA_DIR,
    ...(read.MONGODB_URI === undefined ? {} : { mongodbUri: read.MONGODB_URI }),
    allowLoopback: read.FETCH_ALLOW_LOOPBACK,
    trustProxy: read.TRUST_PROXY,
    rateLimitPerMinute: read.RATE_LIMIT_PER_MINUTE,
    logLevel: read.LOG_LEVEL,
  }
}
