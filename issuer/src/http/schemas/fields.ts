import { isCalendarDay } from '@stapel/shared'
import { z } from 'zod'
import { isEmail } from '../../domain/batches/check-row.ts'

/** Text of one line: no control characters, which could forge a line in a mail header or a log. */
export function zLine(maxLength = 200) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => Array.from(text).every((char) => char >= ' ' && char !== '\u007F'), 'text on one line')
}

export function zText(maxLength = 5000) {
  return z.string().trim().min(1).max(maxLength)
}

/** The last part of a URL of ours: `did:web` allows no more. */
export const zSlug = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single dashes')

/** `{code}.{number}` */
export const zVersionKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.\d{1,6}$/, 'a code, a dot and a version number')

export const zDay = z.string().refine(isCalendarDay, 'an existing day, as YYYY-MM-DD')
export const zEmail = z.string().trim().refine(isEmail, 'an e-mail address')
export const zWebUrl = z
  .string()
  .max(2000)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'a URL that begins with https://')
export const zColour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb')
export const zLanguage = z.enum(['nl', 'en'])

/** Long rather than full of signs; more than 1,000 would only be work for the hash. */
export const zPassword = z.string().min(12, 'at least 12 characters').max(1000)
