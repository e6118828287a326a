import { formatDay, type Locale } from '@stapel/shared'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import { entryPeriod, type PublishedRegistry } from '../../domain/registries/registry.ts'
import { recognitionFacts, sayRecognition } from '../card/describe-recognition.ts'
import type { RegistryPage } from '../page-models.ts'
import { translate } from '../words/index.ts'

export interface RegistryToPresent {
  readonly organisation: Pick<Organisation, 'slug' | 'name' | 'fictional'>
  readonly registry: PublishedRegistry
  readonly names: ReadonlyMap<string, string>
  readonly today: string
}

export function presentRegistry(
  { organisation, registry, names, today }: RegistryToPresent,
  locale: Locale,
): RegistryPage {
  const { name: body, slug, fictional } = organisation
  const entriesIn = (period: ReturnType<typeof entryPeriod>) =>
    registry.entries
      .filter((entry) => entryPeriod(entry, today) === period)
      .map((entry) => ({
        name: entry.name,
        sentence: sayRecognition(entry, { body, names }, locale),
        ...(entry.reason !== undefined && { reason: entry.reason }),
        ...(entry.source !== undefined && { source: entry.source }),
        technical: recognitionFacts(entry, locale),
      }))
  const [now, ahead, over] = [entriesIn('now'), entriesIn('ahead'), entriesIn('over')]
  return {
    title: translate(locale, 'registry.public.title', { organisation: body }),
    lead: translate(locale, 'registry.public.lead', { organisation: body }),
    crumbs: [{ href: `/orgs/${slug}`, label: body }],
    fictional,
    sections: [
      {
        heading: translate(locale, 'registry.public.now'),
        ...(now.length === 0 && { text: translate(locale, 'registry.public.now-none') }),
        entries: now,
      },
      ...(ahead.length === 0 ? [] : [{ heading: translate(locale, 'registry.public.ahead'), entries: ahead }]),
      ...(over.length === 0
        ? []
        : [
            {
              heading: translate(locale, 'registry.public.over'),
              text: translate(locale, 'registry.public.over-text'),
              entries: over,
            },
          ]),
    ],
    version: translate(locale, 'registry.public.version', {
      number: registry.number,
      day: formatDay(registry.at, locale),
    }),
  }
}
