import {
  attestations,
  findLevel,
  isFrameworkId,
  type Attestation,
  type LevelBasis,
  type LevelWanted,
  type Want,
} from '@stapel/shared'
import { z } from 'zod'
import { withRoles } from '../../../domain/job-profiles/edit-draft.ts'
import { zStrings } from './read-form.ts'

/** Whose word on a level counts, as choices that people understand. */
export const basisChoices = {
  all: undefined,
  classified: ['legal-generic', 'register', 'part-of-classified'],
  official: ['legal-generic', 'register'],
} as const satisfies Record<string, readonly LevelBasis[] | undefined>

const zMonths = z
  .string()
  .trim()
  .default('')
  .refine((text) => text === '' || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1200), {
    params: { word: 'formMonths' },
  })
  .transform((text) => (text === '' ? undefined : Number(text)))

const zLevel = z
  .string()
  .default('')
  .transform((text) => (text === '' ? undefined : parseLevel(text)))
  .refine((level) => level !== null, { params: { word: 'formChoose' } })

export const zWantForm = z.object({
  uri: zStrings,
  level: zLevel,
  basis: z.enum(['all', 'classified', 'official', 'keep']).default('all'),
  months: zMonths,
  must: z.enum(['yes', 'no']).default('yes'),
  attestation: z.enum(attestations).default('assessed'),
  roles: zStrings,
})
type WantForm = z.output<typeof zWantForm>

export function levelValue({ framework, code }: LevelWanted): string {
  return `${framework}/${code}`
}

function parseLevel(text: string): LevelWanted | null {
  const [framework, code = ''] = text.split('/')
  return isFrameworkId(framework) && findLevel(framework, code) !== null ? { framework, code } : null
}

/** The want as the form says it. Alternatives can only be taken out here; one always stays. */
export function wantOfForm(known: Want, form: WantForm, roleIds: readonly string[]): Want {
  const [first = known.anyOf[0], ...rest] = known.anyOf.filter((uri) => form.uri.includes(uri))
  const bases = form.basis === 'keep' ? known.acceptLevelBasis : basisChoices[form.basis]
  const want: Want = {
    id: known.id,
    anyOf: form.uri.length === 0 ? known.anyOf : [first, ...rest],
    ...(form.level && { minLevel: form.level }),
    ...(form.level && bases !== undefined && { acceptLevelBasis: bases }),
    ...(form.months !== undefined && { maxAgeMonths: form.months }),
    ...(form.attestation !== 'assessed' && { acceptAttestation: [form.attestation] }),
    must: form.must === 'yes',
  }
  return withRoles(
    want,
    roleIds.filter((role) => form.roles.includes(role)),
  )
}

/** Which choice a want has made; `keep` for a set of bases that no choice has. */
export function basisChoiceOf({ acceptLevelBasis }: Want): WantForm['basis'] {
  if (acceptLevelBasis === undefined) return 'all'
  const same = (bases: readonly LevelBasis[]): boolean =>
    bases.length === acceptLevelBasis.length && bases.every((basis) => acceptLevelBasis.includes(basis))
  if (same(basisChoices.classified)) return 'classified'
  return same(basisChoices.official) ? 'official' : 'keep'
}

/** The least that is accepted: what is better supported is accepted too. */
export function leastAttestation({ acceptAttestation = ['assessed'] }: Want): Attestation {
  return attestations.find((one) => acceptAttestation.includes(one)) ?? 'assessed'
}
