import { translateVocabulary, type Locale } from '@stapel/shared'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import { frameworkInForce, type Framework } from '../../domain/frameworks/framework.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { FoundInCatalogue } from '../../domain/organisations/search-catalogue.ts'
import type { QualificationVersion } from '../../domain/qualifications/qualification-version.ts'
import { describeAchievement } from '../card/describe-achievement.ts'
import { describeLevel } from '../card/describe-level.ts'
import { createForm } from '../forms/create-form.ts'
import type { OrganisationPage } from '../page-models.ts'
import { frameworkTitle } from '../staff/present-frameworks.ts'
import type { BrickView, FactView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

/** The newest published version of each series. */
export function newestOfEachSeries(versions: readonly PublishedAchievement[]): readonly PublishedAchievement[] {
  const newest = new Map<string, PublishedAchievement>()
  for (const version of versions) {
    const series = `${version.organisation}/${version.code}`
    const known = newest.get(series)
    if (known === undefined || known.number < version.number) newest.set(series, version)
  }
  return [...newest.values()].sort((a, b) => a.published.name.localeCompare(b.published.name, 'nl'))
}

export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}

function describeOrganisation(organisation: Organisation, locale: Locale): FactView[] {
  const { country, region, identifiers, website, email } = organisation
  const place = countryName(country, locale)
  return [
    { label: translate(locale, 'organisation.country'), text: region === undefined ? place : `${region}, ${place}` },
    ...identifiers.map(({ kind, value }) => ({ label: kind, text: value })),
    ...(website === undefined
      ? []
      : [{ label: translate(locale, 'organisation.website'), href: website, text: website }]),
    ...(email === undefined
      ? []
      : [{ label: translate(locale, 'organisation.email'), href: `mailto:${email}`, text: email }]),
  ]
}

export interface OrganisationToPresent {
  readonly organisation: Organisation
  readonly achievements: readonly PublishedAchievement[]
  readonly qualifications: readonly QualificationVersion[]
  readonly frameworks: readonly Framework[]
  /** Whether it has published whom it recognises. */
  readonly hasRegistry: boolean
  /** Absent: nobody searched. */
  readonly found?: FoundInCatalogue
}

export function presentOrganisation(
  { organisation, achievements, qualifications, frameworks, hasRegistry, found }: OrganisationToPresent,
  locale: Locale,
): OrganisationPage {
  const { slug, name, description, fictional, qualityAssurance, did } = organisation
  const home = `/orgs/${slug}`
  return {
    title: name,
    name,
    ...(description === undefined ? {} : { description }),
    fictional,
    search: searchField(found?.text ?? '', locale),
    ...(found && { found: presentFound(organisation, found, locale) }),
    achievements: newestOfEachSeries(found?.achievements ?? achievements).map(({ published }) => ({
      ...describeAchievement(published, locale, {
        organisation: name,
        imageUrl: `${new URL(published.id).pathname}/badge.png`,
      }),
      // Of another organisation, where that lets this one award it.
      href: new URL(published.id).pathname,
    })),
    qualifications: (found ? [] : qualifications)
      .filter(({ state }) => state === 'published')
      .map(({ code, number, content }) => {
        const level = describeLevel(content.level, locale)
        return {
          title: content.title,
          note: `${level.label}, ${level.note}`,
          href: `${home}/qualifications/${code}.${number}`,
          className: level.className,
        }
      }),
    frameworks: found ? [] : frameworks.map((framework) => frameworkBrick(home, framework, locale)),
    ...(hasRegistry && { registryUrl: `${home}/registry` }),
    quality: qualityAssurance,
    facts: describeOrganisation(organisation, locale),
    did,
    didUrl: `${home}/did.json`,
  }
}

function frameworkBrick(home: string, framework: Framework, locale: Locale): BrickView {
  const { content } = frameworkInForce(framework)
  return {
    title: frameworkTitle(content, locale),
    ...(content.sector !== undefined && { note: content.sector }),
    href: `${home}/frameworks/${framework.code}`,
  }
}

function searchField(text: string, locale: Locale): OrganisationPage['search'] {
  const field = { name: 'q', label: translate(locale, 'organisation.search'), type: 'search', value: text } as const
  const [view] = createForm({ action: '', submit: '', groups: [{ fields: [field] }] }).groups[0]?.fields ?? []
  if (view === undefined) throw new TypeError('A form has the field that it was made of')
  return view
}

function presentFound(
  { slug }: Organisation,
  { text, outcomes, frameworks, achievements }: FoundInCatalogue,
  locale: Locale,
): NonNullable<OrganisationPage['found']> {
  const count = outcomes.length + frameworks.length + newestOfEachSeries(achievements).length
  if (count === 0) {
    return {
      title: translate(locale, 'organisation.found-none', { text }),
      text: translate(locale, 'organisation.found-none-text'),
      outcomes: [],
    }
  }
  return {
    title: translate(locale, 'organisation.found', { count, text }),
    outcomes: [
      ...frameworks.map((framework) => frameworkBrick(`/orgs/${slug}`, framework, locale)),
      ...outcomes.map(({ id, plain, level }) => {
        const held = describeLevel(level, locale)
        return {
          title: translateVocabulary(locale, 'card.i-can', { plain: plain[locale] ?? plain.nl }),
          note: `${held.label}, ${held.note}`,
          href: new URL(id).pathname,
          className: held.className,
        }
      }),
    ],
  }
}
