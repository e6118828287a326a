import { isCalendarDay } from '@stapel/shared'
import { z } from 'zod'
import { isHexColour } from '../../../views/badge/contrast.ts'

/** What forms are made of: trimmed, bounded, and an empty optional field is an absent one. */

export const zLine = (max = 200) => z.string().trim().min(1).max(max)
export const zOptionalLine = (max = 200) =>
  z
    .string()
    .trim()
    .max(max)
    .optional()
    .transform((text) => (text === '' ? undefined : text))
export const zText = zLine(4000)
export const zOptionalText = zOptionalLine(4000)

export const zEmail = z.string().trim().min(1).max(254).pipe(z.email())
export const zOptionalEmail = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === '' ? undefined : text))
  .pipe(z.email().max(254).optional())

const webAddress = z.url({ protocol: /^https?$/ }).max(2000)
export const zOptionalUrl = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === '' ? undefined : text))
  .pipe(webAddress.optional())

export const zOptionalDay = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === '' ? undefined : text))
  .refine((day) => day === undefined || isCalendarDay(day), { params: { word: 'form.error.date' } })

export const zDay = z
  .string()
  .trim()
  .refine((day) => isCalendarDay(day), { params: { word: 'form.error.date' } })

/** A box that is ticked sends `yes`; one that is not sends nothing. */
export const zTicked = z
  .string()
  .optional()
  .transform((value) => value === 'yes')

/** One ticked box is a string, several are a list, none is nothing. */
const asList = (one: unknown): readonly unknown[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as unknown[]) : [one]

export const zChoices = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(asList, z.array(z.enum(values)).min(1).max(100))
export const zStrings = z.preprocess(asList, z.array(z.string().max(2000)).max(200))

export const zSlug = z
  .string()
  .trim()
  .refine((text) => /^[a-z][a-z0-9-]{1,62}$/.test(text), { params: { word: 'form.error.slug' } })

export const zCountry = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => /^[A-Z]{2}$/.test(code), { params: { word: 'form.error.wrong' } })

export const zColour = z.string().refine(isHexColour, { params: { word: 'form.error.colour' } })

export const zNewPassword = z
  .string()
  .max(200)
  .refine((text) => text.length >= 12, { params: { word: 'form.error.password' } })

/** "a, b, c" as a list. */
export const zCommaList = z
  .string()
  .max(1000)
  .optional()
  .transform((text = '') => [
    ...new Set(
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ])
