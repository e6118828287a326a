import { isFrameworkId } from '@stapel/shared'
import { z } from 'zod'
import type { RecognisedFor, RegistryEntry, RegistryEntryContent } from '../../../domain/registries/registry.ts'
import { anotherIssuer, recognisedKinds, type RegistryFormInput } from '../../../views/staff/registry-form.ts'
import { levelValues } from '../../../views/staff/level-fields.ts'
import { isIssuerDid } from '../../schemas/registry.ts'
import { zDay, zLine, zOptionalDay, zOptionalLine, zOptionalUrl } from '../kit/fields.ts'

const zWhenAndWhy = { until: zOptionalDay, source: zOptionalUrl, reason: zOptionalLine(1000) }
const wrong = (word: string) => ({ params: { word } })
const zUrlLines = z
  .string()
  .max(20_000)
  .optional()
  .transform((text = '') => [
    ...new Set(
      text
        .split(/\s+/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ])
  .refine((urls) => urls.length <= 100 && urls.every(isWebUrl), wrong('registry.form.urls-wrong'))

function isWebUrl(text: string): boolean {
  return text.length <= 2000 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** A line as the form sends it, for an organisation of this installation or for another issuer. */
export function zEntryForm(ownDid: string, organisations: RegistryFormInput['organisations']) {
  return z
    .object({
      organisation: z.string().optional(),
      did: zOptionalLine(500),
      name: zOptionalLine(),
      kind: z.enum(recognisedKinds),
      urls: zUrlLines,
      level: z.string().refine((value) => value === '' || levelValues.includes(value), wrong('form.error.choose')),
      from: zDay,
      ...zWhenAndWhy,
    })
    .superRefine(({ organisation, did, name, kind, urls, from, until }, issues) => {
      const issue = (path: string, word: string) => issues.addIssue({ code: 'custom', path: [path], params: { word } })
      if (!organisations.some((one) => one.did === organisation)) {
        if (organisation !== anotherIssuer) issue('organisation', 'registry.form.did-needed')
        else if (did === undefined) issue('did', 'registry.form.did-needed')
        else if (did === ownDid) issue('did', 'registry.form.did-own')
        else if (!isIssuerDid(did)) issue('did', 'registry.form.did-wrong')
        if (organisation === anotherIssuer && name === undefined) issue('name', 'registry.form.name-needed')
      }
      if (kind !== 'anything' && urls.length === 0) issue('urls', 'registry.form.urls-needed')
      if (until !== undefined && until < from) issue('until', 'registry.form.until-before')
    })
    .transform(({ organisation, did = '', name = '', kind, urls, level, from, ...rest }): RegistryEntryContent => {
      const known = organisations.find((one) => one.did === organisation)
      const recognisedFor: RecognisedFor = kind === 'anything' ? { kind } : { kind, urls }
      const [framework, code = ''] = level.split('/')
      return {
        issuer: known?.did ?? did,
        name: known?.name ?? name,
        recognisedFor,
        ...(isFrameworkId(framework) && { levelUpTo: { framework, code } }),
        from,
        ...present(rest),
      }
    })
}

/** Of a line that was published only this can change. */
export function zPublishedEntryForm({ issuer, recognisedFor, levelUpTo, from }: RegistryEntry) {
  return z
    .object({ name: zLine(), ...zWhenAndWhy })
    .superRefine(({ until }, issues) => {
      if (until !== undefined && until < from)
        issues.addIssue({ code: 'custom', path: ['until'], params: { word: 'registry.form.until-before' } })
    })
    .transform(({ name, ...rest }): RegistryEntryContent => ({
      issuer,
      name,
      recognisedFor,
      ...(levelUpTo && { levelUpTo }),
      from,
      ...present(rest),
    }))
}

type WhenAndWhy = { readonly [Name in 'until' | 'source' | 'reason']?: string | undefined }

function present({ until, source, reason }: WhenAndWhy): Pick<RegistryEntryContent, 'until' | 'source' | 'reason'> {
  return {
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    ...(reason !== undefined && { reason }),
  }
}
