import { translateVocabulary, type LearningOutcome, type Locale } from '@stapel/shared'
import { frameworkInForce, type Framework } from '../../domain/frameworks/framework.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { FrameworkPage } from '../page-models.ts'
import { frameworkFacts, frameworkFiles, frameworkTitle } from '../staff/present-frameworks.ts'
import { translate } from '../words/index.ts'

export interface FrameworkToPresent {
  readonly organisation: Organisation
  readonly framework: Framework
  readonly outcomes: readonly LearningOutcome[]
}

export function presentFramework(
  { organisation, framework, outcomes }: FrameworkToPresent,
  locale: Locale,
): FrameworkPage {
  const { content } = frameworkInForce(framework)
  const home = `/orgs/${organisation.slug}`
  const { description } = content
  return {
    title: frameworkTitle(content, locale),
    crumbs: [{ href: home, label: organisation.name }],
    fictional: organisation.fictional,
    ...(description !== undefined && { description: description[locale] ?? description.nl }),
    facts: [
      { label: translate(locale, 'framework.owner'), text: organisation.name, href: home },
      ...frameworkFacts(framework, locale),
    ],
    outcomes: outcomes.map(({ id, plain, level }) => {
      const held = describeLevel(level, locale)
      return {
        title: translateVocabulary(locale, 'card.i-can', { plain: plain[locale] ?? plain.nl }),
        note: `${held.label}, ${held.note}`,
        href: new URL(id).pathname,
        className: held.className,
      }
    }),
    files: frameworkFiles(framework, locale),
  }
}
