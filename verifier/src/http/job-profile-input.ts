import { checkJobProfileNames, jobProfileMembers, zWant } from '@stapel/shared'
import { z } from 'zod'

const mostWants = 100
const mostAlternatives = 20

/** Names something and can be shown as a link: never a script or a file. */
export const zSafeUri = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^(?:https?:\/\/|urn:|did:)[^\s\p{Cc}]+$/u, 'is an address that begins with https://')
/** One line that people read. */
const zLine = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, 'is one line')

/** What a maker may publish here: the shape of a job profile, within what a page can show. */
export const zJobProfileContent = z
  .strictObject({
    ...jobProfileMembers,
    title: zLine,
    employer: zLine.optional(),
    description: z.string().trim().min(1).max(2000).optional(),
    occupation: zSafeUri.optional(),
    licences: z.array(zSafeUri).max(20).optional(),
    roles: z.array(z.strictObject({ id: jobProfileMembers.roles.element.shape.id, title: zLine })).max(20),
    wants: z
      .array(
        z.strictObject({
          ...zWant.shape,
          anyOf: z
            .tuple([zSafeUri], zSafeUri)
            .refine((uris) => uris.length <= mostAlternatives, `at most ${mostAlternatives}`),
        }),
      )
      .min(1)
      .max(mostWants),
  })
  .superRefine(checkJobProfileNames)
