import type { Locale } from '@stapel/shared'
import type { FrameworkContent } from '../../domain/frameworks/framework.ts'
import type { FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'

/** A new framework, or what is said about one. */
export function frameworkForm(
  framework: { readonly code: string; readonly content?: FrameworkContent } | undefined,
  locale: Locale,
): FormSpec {
  const here = framework === undefined ? '/staff/frameworks' : `/staff/frameworks/${framework.code}`
  const content = framework?.content
  const optional = true
  return {
    action: framework === undefined ? `${here}/new` : `${here}/edit`,
    submit: translate(locale, 'form.save'),
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'title',
            label: translate(locale, 'framework.title'),
            value: content?.title.nl ?? '',
            maxlength: 200,
          },
          ...(framework === undefined
            ? [
                {
                  name: 'code',
                  label: translate(locale, 'content.code'),
                  hint: translate(locale, 'content.code-hint'),
                  maxlength: 60,
                },
              ]
            : []),
          {
            name: 'description',
            kind: 'textarea',
            label: translate(locale, 'framework.description'),
            value: content?.description?.nl ?? '',
            optional,
            rows: 3,
          },
          { name: 'sector', label: translate(locale, 'framework.sector'), value: content?.sector ?? '', optional },
          {
            name: 'source',
            type: 'url',
            label: translate(locale, 'framework.source'),
            hint: translate(locale, 'framework.source-hint'),
            value: content?.source ?? '',
            optional,
          },
          {
            name: 'licence',
            type: 'url',
            label: translate(locale, 'framework.licence'),
            hint: translate(locale, 'framework.licence-hint'),
            value: content?.licence ?? '',
            optional,
          },
          {
            name: 'titleEn',
            label: translate(locale, 'framework.title-en'),
            value: content?.title.en ?? '',
            optional,
            maxlength: 200,
          },
          {
            name: 'descriptionEn',
            kind: 'textarea',
            label: translate(locale, 'framework.description-en'),
            value: content?.description?.en ?? '',
            optional,
            rows: 3,
          },
        ],
      },
    ],
  }
}
