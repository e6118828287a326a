import { z } from 'zod'

/** The variables of CONTRACT §1 as Zod fields: a text comes in, a typed value goes on. */

export const portField = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'a port from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a port from 0 to 65535')
    .default(fallback)

/** A public base URL; comes out without a slash at the end. */
export const baseUrlField = (fallback: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
      'a URL such as https://school.example',
    )
    .refine(
      (text) => URL.canParse(text) && new URL(text).search === '' && new URL(text).hash === '',
      'a URL without ? and #',
    )
    .transform((text) => text.replace(/\/+$/, ''))
    .default(fallback)

export const switchField = z
  .enum(['true', 'false'], 'true or false')
  .transform((text) => text === 'true')
  .default(false)

/** 32 bytes in base64: the key under which private keys are kept. It has no default on purpose. */
export const encryptionKeyField = z
  .string({ error: '32 random bytes in base64; make them with: openssl rand -base64 32' })
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes.length === 32, '32 bytes in base64; make them with: openssl rand -base64 32')

const trustProxyField = z
  .string()
  .transform((text) =>
    /^\d+$/.test(text) ? Number(text) : text === 'true' || text === 'false' ? text === 'true' : text,
  )
  .default(false)

/** What every service reads. */
export const commonFields = {
  DATA_DIR: z.string().default('./data'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'a URI that begins with mongodb:// or mongodb+srv://')
    .optional(),
  TRUST_PROXY: trustProxyField,
  RATE_LIMIT_PER_MINUTE: z
    .string()
    .regex(/^\d{1,7}$/, 'a whole number; 0 is off')
    .transform(Number)
    .default(120),
  FETCH_ALLOW_LOOPBACK: switchField,
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
}

export const smtpUrlField = z
  .string()
  .regex(/^smtps?:\/\//, 'a URL that begins with smtp:// or smtps://')
  .optional()
