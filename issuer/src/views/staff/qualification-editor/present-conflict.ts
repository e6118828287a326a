import { formatDay, type Locale } from '@stapel/shared'
import type { QualificationDraft } from '../../../domain/qualifications/qualification-version.ts'
import type { FormValues } from '../../forms/create-form.ts'
import { translate } from '../../words/index.ts'
import type { DesignConflictPage } from './design-models.ts'
import { designBase, designCrumbs, sayStep } from './present-design.ts'

/** Who did what meanwhile; and what was sent, to send it again on what the draft is now. Nothing that somebody typed is lost. */
export function presentConflict(
  draft: QualificationDraft,
  revision: number,
  { action, sent }: { readonly action: string; readonly sent: FormValues },
  locale: Locale,
): DesignConflictPage {
  const kept = Object.entries(sent).filter(([name]) => name !== '_csrf' && name !== 'revision')
  return {
    title: translate(locale, 'design.conflict-title'),
    crumbs: designCrumbs(draft, locale),
    changes: draft.history.done
      .filter((step) => step.revision > revision)
      .map((step) =>
        translate(locale, 'design.conflict-change', {
          who: step.by,
          what: sayStep(step, locale),
          day: formatDay(step.at, locale),
        }),
      ),
    action,
    hidden: [
      { name: 'revision', value: String(draft.history.revision) },
      ...kept.flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : (value ?? [])).map((one) => ({ name, value: one })),
      ),
    ],
    lookHref: designBase(draft),
  }
}
