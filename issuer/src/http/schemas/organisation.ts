import { z } from 'zod'
import { permissions, roles } from '../../domain/access/actor.ts'
import type { OrganisationRequest } from '../../domain/set-up/new-organisation.ts'
import { zColour, zEmail, zLanguage, zLine, zPassword, zSlug, zText, zWebUrl } from './fields.ts'

export const zProfile = z.strictObject({
  name: zLine(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, as NL')
    .default('NL'),
  region: zLine().optional(),
  identifiers: z
    .array(z.strictObject({ kind: z.enum(['BRIN', 'KvK', 'OIN', 'KBO']), value: zLine(60) }))
    .max(10)
    .default([]),
  website: zWebUrl.optional(),
  email: zEmail.optional(),
  description: zText().optional(),
  colours: z.strictObject({ primary: zColour, accent: zColour }).default({ primary: '#1d3f8f', accent: '#f2b632' }),
  qualityAssurance: z.strictObject({ name: zLine(), url: zWebUrl.optional(), description: zText().optional() }),
  language: zLanguage.default('nl'),
})

const zAdministrator = z.strictObject({ name: zLine(), email: zEmail, password: zPassword })

/** What the form of the first start asks, and what the operator of an installation sends. */
export const zNewOrganisation = z
  .strictObject({
    slug: zSlug,
    fictional: z.boolean().default(false),
    ...zProfile.shape,
    administrator: zAdministrator.optional(),
    apiKey: z
      .strictObject({
        name: zLine(),
        scopes: z
          .array(z.enum(permissions))
          .min(1)
          .default([...permissions]),
      })
      .optional(),
  })
  .transform(({ administrator, apiKey, ...profile }): OrganisationRequest => ({
    profile,
    ...(administrator && { administrator }),
    ...(apiKey && { apiKey }),
  }))

/** With a password: an account at once. Without: an invitation by mail. */
export const zNewStaff = z.strictObject({
  name: zLine(),
  email: zEmail,
  role: z.enum(roles),
  language: zLanguage.optional(),
  password: zPassword.optional(),
})

export const zNewApiKey = z.strictObject({ name: zLine(), scopes: z.array(z.enum(permissions)).min(1) })

export const zRotation = z.strictObject({ algorithm: z.enum(['Ed25519', 'P-256', 'P-384']) })

/** From which moment a signature is surely a thief's; without it, now. */
export const zCompromise = z.strictObject({ since: z.iso.datetime({ offset: true }).optional() })
