import type { Locale } from '@stapel/shared'
import { hasChanges, registryChanges } from '../../domain/registries/registry-changes.ts'
import { entryPeriod, type Registry, type RegistryEntry } from '../../domain/registries/registry.ts'
import { publishedEntry } from '../../domain/registries/write-entry.ts'
import {
  recognisedWhat,
  recognitionFacts,
  recognitionPeriod,
  sayRecognition,
  type RecognitionWords,
} from '../card/describe-recognition.ts'
import type { DetailPage, ListPage } from '../page-models.ts'
import { createTable, type CellView, type NoticeView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export type RegistryDraft = Pick<Registry, 'entries' | 'published'>

export interface RegistryDraftView extends RecognitionWords {
  readonly org: string
  readonly registry: RegistryDraft
  readonly today: string
}

const chips = { new: 'warn', changed: 'warn', ahead: 'plain', now: 'ok', over: 'plain' } as const

function stateOf(registry: RegistryDraft, entry: RegistryEntry, today: string): keyof typeof chips {
  if (!publishedEntry(registry, entry.id)) return 'new'
  const { changed } = registryChanges(registry)
  return changed.some(({ id }) => id === entry.id) ? 'changed' : entryPeriod(entry, today)
}

function stateCell(registry: RegistryDraft, entry: RegistryEntry, today: string, locale: Locale): CellView {
  const state = stateOf(registry, entry, today)
  return { text: translate(locale, `registry.state.${state}`), chip: chips[state] }
}

function draftNotice(registry: RegistryDraft, locale: Locale): readonly NoticeView[] {
  const changes = registryChanges(registry)
  if (!hasChanges(changes)) return []
  const count = changes.added.length + changes.changed.length
  return [
    {
      tone: 'warn',
      sign: '!',
      title: translate(locale, 'registry.draft'),
      text: translate(locale, 'registry.draft-text', { count }),
      action: { href: '/staff/registry/publish', label: translate(locale, 'registry.publish') },
    },
  ]
}

export function presentRegistryDraft({ org, registry, names, today }: RegistryDraftView, locale: Locale): ListPage {
  const title = translate(locale, 'registry.title')
  const add = { href: '/staff/registry/new', label: translate(locale, 'registry.add') }
  return {
    title,
    lead: translate(locale, 'registry.lead'),
    actions: [
      add,
      ...(registry.published ? [{ href: `/orgs/${org}/registry`, label: translate(locale, 'registry.public') }] : []),
    ],
    notices: draftNotice(registry, locale),
    tables: [
      createTable({
        caption: title,
        columns: [
          { label: translate(locale, 'registry.issuer') },
          { label: translate(locale, 'registry.for') },
          { label: translate(locale, 'registry.period') },
          { label: translate(locale, 'registry.state') },
        ],
        rows: registry.entries.map((entry) => [
          { heading: true, text: entry.name, href: `/staff/registry/entries/${entry.id}` },
          { text: recognisedWhat(entry, names, locale) },
          { text: recognitionPeriod(entry, locale) },
          stateCell(registry, entry, today, locale),
        ]),
        empty: {
          title: translate(locale, 'registry.empty'),
          text: translate(locale, 'registry.empty-text'),
          action: add,
        },
      }),
    ],
  }
}

export function presentRegistryEntry(
  { registry, names, body, today }: RegistryDraftView,
  entry: RegistryEntry,
  locale: Locale,
): DetailPage {
  const here = `/staff/registry/entries/${entry.id}`
  const published = publishedEntry(registry, entry.id)
  const isOver = published !== null && entryPeriod(published, today) === 'over'
  const state = stateOf(registry, entry, today)
  return {
    title: entry.name,
    crumbs: [{ href: '/staff/registry', label: translate(locale, 'registry.title') }],
    chips: [{ label: translate(locale, `registry.state.${state}`), className: chips[state] }],
    actions: isOver
      ? []
      : [
          { href: `${here}/change`, label: translate(locale, 'registry.entry.change'), quiet: true },
          published
            ? { href: `${here}/end`, label: translate(locale, 'registry.entry.end'), danger: true }
            : { href: `${here}/remove`, label: translate(locale, 'registry.entry.remove'), danger: true },
        ],
    notices: draftNotice(registry, locale),
    sections: [
      {
        heading: translate(locale, 'registry.entry.words'),
        paragraphs: [sayRecognition(entry, { body, names }, locale)],
      },
      {
        heading: translate(locale, 'registry.entry.details'),
        facts: [
          ...(entry.reason === undefined
            ? []
            : [{ label: translate(locale, 'registry.entry.reason'), text: entry.reason }]),
          ...(entry.source === undefined
            ? []
            : [{ label: translate(locale, 'registry.entry.source'), text: entry.source, href: entry.source }]),
          ...recognitionFacts(entry, locale),
        ],
      },
    ],
  }
}

/** What will change for everybody, before it does. */
export function presentRegistryPublication(
  { registry, names, body }: RegistryDraftView,
  revision: number,
  locale: Locale,
): DetailPage {
  const changes = registryChanges(registry)
  const sentences = (entries: readonly RegistryEntry[]) =>
    entries.map((entry) => sayRecognition(entry, { body, names }, locale))
  const section = (heading: string, entries: readonly RegistryEntry[]) =>
    entries.length === 0 ? [] : [{ heading, paragraphs: sentences(entries) }]
  const isWorthIt = hasChanges(changes)
  return {
    title: translate(locale, 'registry.publish.title'),
    crumbs: [{ href: '/staff/registry', label: translate(locale, 'registry.title') }],
    notices: [
      isWorthIt
        ? { tone: 'warn', sign: '!', text: translate(locale, 'registry.publish.text') }
        : { text: translate(locale, 'registry.publish.nothing') },
    ],
    sections: [
      ...section(translate(locale, 'registry.publish.added'), changes.added),
      ...section(translate(locale, 'registry.publish.changed'), changes.changed),
      ...(changes.unchanged === 0
        ? []
        : [{ paragraphs: [translate(locale, 'registry.publish.unchanged', { count: changes.unchanged })] }]),
    ],
    actions: isWorthIt
      ? [
          {
            action: '/staff/registry/publish',
            label: translate(locale, 'registry.publish.submit'),
            hidden: [{ name: 'revision', value: String(revision) }],
            primary: true,
          },
        ]
      : [],
  }
}
