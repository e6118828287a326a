import type { JobProfileContent, Locale } from '@stapel/shared'
import { z } from 'zod'
import { t } from '../../../views/words/index.ts'
import { zLine, zOptionalLine, zOptionalText } from './read-form.ts'

const escoOccupation = /^http:\/\/data\.europa\.eu\/esco\/occupation\/[\w.-]{1,100}$/
const mostRoles = 20

const zRoles = z
  .string()
  .max(5000)
  .default('')
  .transform((text) => [
    ...new Set(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ])
  .pipe(z.array(z.string().max(200)).max(mostRoles))

/** What is said about the job, as its form sends it. */
export const zAbout = z.object({
  title: zLine,
  employer: zOptionalLine,
  description: zOptionalText,
  roles: zRoles,
  occupation: zOptionalLine.refine((uri) => uri === undefined || escoOccupation.test(uri), {
    params: { word: 'formOccupation' },
  }),
})
export type About = z.output<typeof zAbout>

export function aboutLabels(locale: Locale) {
  return {
    title: t(locale, 'makeJob'),
    employer: t(locale, 'makeEmployer'),
    description: t(locale, 'makeDescription'),
    roles: t(locale, 'makeRoles'),
    occupation: t(locale, 'makeOccupation'),
  }
}

/** A role that keeps its name keeps its id, and so the wants that name it. */
export function contentOfAbout(
  { title, employer, description, roles, occupation }: About,
  known: JobProfileContent['roles'],
): Omit<JobProfileContent, 'licences' | 'wants'> {
  return {
    title,
    ...(employer !== undefined && { employer }),
    ...(description !== undefined && { description }),
    ...(occupation !== undefined && { occupation }),
    roles: roles.map(
      (role, index) => known.find((one) => one.title === role) ?? { id: roleId(role, index, known), title: role },
    ),
  }
}

function roleId(title: string, index: number, known: JobProfileContent['roles']): string {
  const readable = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const id = `${readable || 'rol'}-${index + 1}`
  return known.some((one) => one.id === id) ? `${id}-${known.length + 1}` : id
}

/** As the form shows it again. */
export function valuesOfAbout({ title, employer, description, occupation, roles }: JobProfileContent) {
  return { title, employer, description, occupation, roles: roles.map((role) => role.title).join('\n') }
}
