import { formatDay, type LearningOutcome, type Locale } from '@stapel/shared'
import type { Page } from '@stapel/shared/server'
import { frameworkInForce, type Framework, type FrameworkContent } from '../../domain/frameworks/framework.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { DetailPage, ListPage } from '../page-models.ts'
import { createTable, type FactView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { listHref } from './present-awards.ts'
import { searchFilter } from './search-field.ts'

export function frameworkTitle({ title }: FrameworkContent, locale: Locale): string {
  return title[locale] ?? title.nl
}

export function presentFrameworks(
  { items, next }: Page<Framework>,
  { text, after }: { readonly text: string; readonly after: string | undefined },
  mayWrite: boolean,
  locale: Locale,
): ListPage {
  const here = '/staff/frameworks'
  const action = { href: `${here}/new`, label: translate(locale, 'frameworks.new') }
  const q = text === '' ? undefined : text
  return {
    title: translate(locale, 'frameworks.title'),
    lead: translate(locale, 'frameworks.lead'),
    actions: mayWrite ? [action] : [],
    ...(items.length === 0 && q === undefined ? {} : { filters: searchFilter(here, text, locale) }),
    tables: [
      createTable({
        caption: translate(locale, 'frameworks.title'),
        columns: [
          { label: translate(locale, 'framework.title') },
          { label: translate(locale, 'framework.sector') },
          { label: translate(locale, 'framework.version') },
        ],
        rows: items.map((framework) => {
          const { number, content } = frameworkInForce(framework)
          const { sector = '', description } = content
          return [
            {
              heading: true,
              text: frameworkTitle(content, locale),
              href: `${here}/${framework.code}`,
              ...(description !== undefined && { small: description[locale] ?? description.nl }),
            },
            { text: sector },
            { text: String(number) },
          ]
        }),
        empty:
          q === undefined
            ? {
                title: translate(locale, 'frameworks.empty'),
                text: translate(locale, 'frameworks.empty-text'),
                ...(mayWrite ? { action } : {}),
              }
            : { title: translate(locale, 'awards.none-found'), text: translate(locale, 'awards.none-found-text') },
      }),
    ],
    pager: {
      ...(after === undefined ? {} : { first: listHref(here, { q }) }),
      ...(next === null ? {} : { next: listHref(here, { q, after: next }) }),
    },
  }
}

export function frameworkFacts(framework: Framework, locale: Locale): FactView[] {
  const { number, at, content } = frameworkInForce(framework)
  const { sector, source, licence } = content
  return [
    ...(sector === undefined ? [] : [{ label: translate(locale, 'framework.sector'), text: sector }]),
    ...(source === undefined ? [] : [{ label: translate(locale, 'framework.source'), text: source, href: source }]),
    ...(licence === undefined ? [] : [{ label: translate(locale, 'framework.licence'), text: licence, href: licence }]),
    {
      label: translate(locale, 'framework.version'),
      text: translate(locale, 'framework.version-of', { number, day: formatDay(at.slice(0, 10), locale) }),
    },
  ]
}

export function frameworkFiles({ organisation, code }: Framework, locale: Locale) {
  const here = `/orgs/${organisation}/frameworks/${code}`
  return [
    { href: `${here}/outcomes.csv`, label: translate(locale, 'framework.as-csv'), download: true },
    { href: `${here}/case.json`, label: translate(locale, 'framework.as-case'), download: true },
  ]
}

/** @param outcomes each in its newest version, withdrawn ones too */
export function presentFrameworkDetail(
  framework: Framework,
  outcomes: readonly { readonly code: string; readonly outcome: LearningOutcome }[],
  mayWrite: boolean,
  locale: Locale,
): DetailPage {
  const { code, organisation } = framework
  const { content } = frameworkInForce(framework)
  const here = `/staff/frameworks/${code}`
  const { description } = content
  return {
    title: frameworkTitle(content, locale),
    crumbs: [{ href: '/staff/frameworks', label: translate(locale, 'frameworks.title') }],
    actions: [
      ...(mayWrite
        ? [
            { href: `${here}/import`, label: translate(locale, 'framework.import') },
            {
              href: `/staff/outcomes/new?framework=${code}`,
              label: translate(locale, 'framework.add-outcome'),
              quiet: true,
            },
            { href: `${here}/edit`, label: translate(locale, 'content.edit'), quiet: true },
          ]
        : []),
      {
        href: `/orgs/${organisation}/frameworks/${code}`,
        label: translate(locale, 'content.public-page'),
        quiet: true,
      },
    ],
    sections: [
      {
        ...(description !== undefined && { paragraphs: [description[locale] ?? description.nl] }),
        facts: frameworkFacts(framework, locale),
      },
      {
        heading: translate(locale, 'framework.outcomes'),
        table: createTable({
          caption: translate(locale, 'framework.outcomes'),
          columns: [
            { label: translate(locale, 'outcomes.plain') },
            { label: translate(locale, 'content.level') },
            { label: translate(locale, 'content.version') },
          ],
          rows: outcomes.map(({ code: outcomeCode, outcome }) => {
            const level = describeLevel(outcome.level, locale)
            return [
              {
                heading: true,
                text: outcome.plain[locale] ?? outcome.plain.nl,
                href: `/staff/outcomes/${outcomeCode}`,
                small: outcome.state === 'withdrawn' ? translate(locale, 'framework.withdrawn') : outcome.text.nl,
              },
              { text: level.label, chip: level.className },
              { text: outcome.version },
            ]
          }),
          empty: { title: translate(locale, 'framework.none') },
        }),
      },
      { heading: translate(locale, 'framework.files'), links: frameworkFiles(framework, locale) },
    ],
  }
}
