import type { Locale } from '@stapel/shared'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { QualificationVersion } from '../../domain/qualifications/qualification-version.ts'
import { describeAchievement } from '../card/describe-achievement.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { OrganisationPage } from '../page-models.ts'
import type { FactView } from '../view-parts.ts'
import { translate } from '../words/index.ts'

/** The newest published version of each series. */
export function newestOfEachSeries(versions: readonly PublishedAchievement[]): readonly PublishedAchievement[] {
  const newest = new Map<string, PublishedAchievement>()
  for (const version of versions) {
    const known = newest.get(version.code)
    if (known === undefined || known.number < version.number) newest.set(version.code, version)
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

export function presentOrganisation(
  organisation: Organisation,
  achievements: readonly PublishedAchievement[],
  qualifications: readonly QualificationVersion[],
  locale: Locale,
  { hasRegistry = false }: { readonly hasRegistry?: boolean } = {},
): OrganisationPage {
  const { slug, name, description, fictional, qualityAssurance, did } = organisation
  const home = `/orgs/${slug}`
  return {
    title: name,
    name,
    ...(description === undefined ? {} : { description }),
    fictional,
    achievements: newestOfEachSeries(achievements).map(({ code, number, published }) => ({
      ...describeAchievement(published, locale, {
        organisation: name,
        imageUrl: `${home}/achievements/${code}.${number}/badge.png`,
      }),
      href: `${home}/achievements/${code}.${number}`,
    })),
    qualifications: qualifications
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
    ...(hasRegistry && { registryUrl: `${home}/registry` }),
    quality: qualityAssurance,
    facts: describeOrganisation(organisation, locale),
    did,
    didUrl: `${home}/did.json`,
  }
}
