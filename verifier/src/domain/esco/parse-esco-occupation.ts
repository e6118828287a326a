import { z } from 'zod'
import type { EscoOccupation, EscoSkill } from './esco-occupation.ts'
import { EscoFileError } from './esco-file-error.ts'

/** As many as a profile may ask. */
const mostSkills = 100

const zName = z.string().trim().min(1).max(300)
const zLink = z.object({
  uri: z
    .string()
    .regex(/^https?:\/\/data\.europa\.eu\/esco\/skill\/[\w.-]{1,100}$/, 'is no address of a skill in ESCO'),
  title: zName,
})
const zOccupation = z.object({
  uri: z
    .string()
    .regex(/^https?:\/\/data\.europa\.eu\/esco\/occupation\/[\w.-]{1,100}$/, 'is no address of an occupation in ESCO'),
  title: zName.optional(),
  preferredLabel: z.record(z.string(), z.string()).optional(),
  _links: z
    .object({ hasEssentialSkill: z.array(zLink).optional(), hasOptionalSkill: z.array(zLink).optional() })
    .optional(),
})

/**
 * An occupation as the ESCO web service gives it: `uri`, `preferredLabel` by language, and its skills under `_links`.
 * @see https://ec.europa.eu/esco/api/doc/esco_api_doc.html
 * @throws EscoFileError that names the member which is wrong; nothing of a bad file is taken
 */
export function parseEscoOccupation(input: unknown): EscoOccupation {
  const parsed = zOccupation.safeParse(input)
  if (!parsed.success) {
    throw new EscoFileError(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })))
  }
  const { uri, title, preferredLabel = {}, _links: links = {} } = parsed.data
  const name = preferredLabel['nl'] ?? title ?? preferredLabel['en']
  if (name === undefined) throw new EscoFileError([{ field: 'title', message: 'is missing' }])
  const skills = [
    ...(links.hasEssentialSkill ?? []).map(skillOf(true)),
    ...(links.hasOptionalSkill ?? []).map(skillOf(false)),
  ]
  if (skills.length > mostSkills)
    throw new EscoFileError([{ field: '_links', message: `at most ${mostSkills} skills` }])
  return { uri: uri.replace(/^https:/, 'http:'), name, skills }
}

function skillOf(isEssential: boolean) {
  return ({ uri, title }: z.output<typeof zLink>): EscoSkill => ({
    uri: uri.replace(/^https:/, 'http:'),
    name: title,
    isEssential,
  })
}
