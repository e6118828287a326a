import type { Achievement, AchievementOutcome } from '../achievements/achievement.ts'
import type { CredentialIssuer } from '../credentials/credential-issuer.ts'
import { findExampleAchievement } from './achievements.ts'
import type { ExampleAchievement } from './example-achievement.ts'
import {
  exampleAchievementPlaces,
  exampleQualificationPlaces,
  type ExampleAchievementKey,
  type ExampleOrganisationSlug,
} from './example-keys.ts'
import {
  exampleOrganisationDid,
  exampleOrganisationUrl,
  exampleOutcomeUrl,
  exampleQualificationUrl,
  exampleSeriesUrl,
} from './example-urls.ts'
import { exampleOrganisations, type ExampleOrganisation } from './organisations.ts'
import { exampleOutcomes, outcomeKeysOf } from './outcomes.ts'

/** The first published version of an example achievement, as the installation at `baseUrl` would hold it. */
export function exampleAchievement(baseUrl: string, wanted: ExampleAchievementKey): Achievement {
  const { key, partOf, createdBy, rubrics, closed, ...content } = findExampleAchievement(wanted)
  const series = exampleSeriesUrl(baseUrl, key)
  return {
    ...content,
    id: `${series}.1`,
    series,
    version: '1',
    outcomes: publishOutcomes(baseUrl, key, rubrics),
    qualityAssurance: findExampleOrganisation(exampleAchievementPlaces[key].organisation).qualityAssurance,
    stackability: {
      standAlone: closed !== true,
      into: partOf.map((qualification) => ({
        id: exampleQualificationUrl(baseUrl, qualification),
        name: exampleQualificationPlaces[qualification].name,
      })),
    },
    ...(createdBy === undefined
      ? {}
      : {
          creator: {
            id: exampleOrganisationDid(baseUrl, createdBy),
            name: findExampleOrganisation(createdBy).name,
          },
        }),
  }
}

/** What a credential says of an example organisation. */
export function exampleCredentialIssuer(baseUrl: string, slug: ExampleOrganisationSlug): CredentialIssuer {
  const { name, description, email, country, region, identifiers } = findExampleOrganisation(slug)
  return {
    id: exampleOrganisationDid(baseUrl, slug),
    url: exampleOrganisationUrl(baseUrl, slug),
    name,
    description,
    email,
    countryCode: country,
    identifiers,
    ...(region === undefined ? {} : { region }),
  }
}

export function findExampleOrganisation(slug: ExampleOrganisationSlug): ExampleOrganisation {
  const found = exampleOrganisations.find((organisation) => organisation.slug === slug)
  if (found === undefined) throw new TypeError(`There is no example organisation ${slug}`)
  return found
}

function publishOutcomes(
  baseUrl: string,
  key: ExampleAchievementKey,
  rubrics: ExampleAchievement['rubrics'],
): readonly AchievementOutcome[] {
  const wanted = outcomeKeysOf(key)
  return exampleOutcomes
    .filter((outcome) => wanted.includes(outcome.key))
    .map((outcome) => ({
      id: exampleOutcomeUrl(baseUrl, outcome.key),
      version: '1',
      text: outcome.text.nl,
      plain: outcome.plain.nl,
      level: outcome.level,
      ...rubrics?.[outcome.key],
    }))
}
