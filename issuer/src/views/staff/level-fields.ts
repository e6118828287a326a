import {
  frameworkIds,
  frameworkLevels,
  translateVocabulary,
  wordFor,
  type LevelClaim,
  type Locale,
} from '@stapel/shared'
import type { FieldSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

export const levelBases = ['legal-generic', 'register', 'part-of-classified', 'indicative'] as const

/** Framework and code are one choice, so that nobody can combine what does not exist: `NLQF/3`. */
export const levelValues: readonly string[] = frameworkIds.flatMap((id) =>
  frameworkLevels[id].map(({ code }) => `${id}/${code}`),
)

export function levelFields(level: LevelClaim | undefined, locale: Locale): readonly FieldSpec[] {
  return [
    {
      name: 'level',
      kind: 'select',
      label: translate(locale, 'level.code'),
      value: level === undefined ? 'NLQF/3' : `${level.framework}/${level.code}`,
      options: levelValues.map((value) => {
        const [framework = '', code = ''] = value.split('/')
        return { value, label: `${framework} ${code === 'Entry' ? translateVocabulary(locale, 'level.entry') : code}` }
      }),
    },
    {
      name: 'basis',
      kind: 'radios',
      label: translate(locale, 'level.basis'),
      hint: translate(locale, 'level.basis-hint'),
      value: level?.basis ?? 'indicative',
      options: levelBases.map((value) => ({ value, label: wordFor('basis', value, locale) })),
    },
    {
      name: 'registerRef',
      label: translate(locale, 'level.register'),
      hint: translate(locale, 'level.register-hint'),
      value: level?.registerRef ?? '',
      optional: true,
      maxlength: 100,
    },
  ]
}
