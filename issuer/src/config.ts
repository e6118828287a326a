import {
  baseUrlField,
  commonFields,
  encryptionKeyField,
  portField,
  readEnvironment,
  smtpUrlField,
  type Environment,
} from '@stapel/shared/server'
import { z } from 'zod'

const fields = {
  ...commonFields,
  ISSUER_PORT: portField(4001),
  ISSUER_URL: baseUrlField('http://localhost:4001'),
  VERIFIER_URL: baseUrlField('http://localhost:4002'),
  WALLET_URL: baseUrlField('http://localhost:4003'),
  KEY_ENCRYPTION_KEY: encryptionKeyField,
  SMTP_URL: smtpUrlField,
  MAIL_FROM: z.string().min(3).default('Stapel <noreply@localhost>'),
  OPERATOR_TOKEN: z.string().min(24, 'at least 24 characters; leave it out to close this door').optional(),
}

/** What the environment says, checked; the names and meanings are in the README. */
export interface IssuerConfig {
  readonly port: number
  /** Public base URLs, without a slash at the end. */
  readonly issuerUrl: string
  readonly walletUrl: string
  readonly verifierUrl: string
  readonly dataDir: string
  readonly mongodbUri?: string
  readonly smtpUrl?: string
  readonly mailFrom: string
  /** 32 bytes. */
  readonly keyEncryptionKey: Uint8Array
  /** Lets its bearer create organisations; without it nobody can over HTTP. */
  readonly operatorToken?: string
  readonly trustProxy: string | number | boolean
  readonly rateLimitPerMinute: number
  readonly logLevel: string
  /** The guarded fetch may reach this machine: for development only. */
  readonly allowLoopback: boolean
}

/** @throws ConfigError with all mistakes at once */
export function readConfig(environment: Environment): IssuerConfig {
  const read = readEnvironment(environment, fields)
  return Object.freeze({
    port: read.ISSUER_PORT,
    issuerUrl: read.ISSUER_URL,
    walletUrl: read.WALLET_URL,
    verifierUrl: read.VERIFIER_URL,
    dataDir: read.DATA_DIR,
    mailFrom: read.MAIL_FROM,
    keyEncryptionKey: read.KEY_ENCRYPTION_KEY,
    trustProxy: read.TRUST_PROXY,
    rateLimitPerMinute: read.RATE_LIMIT_PER_MINUTE,
    logLevel: read.LOG_LEVEL,
    allowLoopback: read.FETCH_ALLOW_LOOPBACK,
    ...(read.MONGODB_URI !== undefined && { mongodbUri: read.MONGODB_URI }),
    ...(read.SMTP_URL !== undefined && { smtpUrl: read.SMTP_URL }),
    ...(read.OPERATOR_TOKEN !== undefined && { operatorToken: read.OPERATOR_TOKEN }),
  })
}
