import { describeWant, lastPartOf, type JobProfileContent, type Locale, type Want } from '@stapel/shared'
import { findKnownOccupation } from '../../domain/esco/known-occupations.ts'
import type { NamedUri } from '../../domain/job-profiles/job-profile-series.ts'
import { namesFrom } from '../../domain/job-profiles/names-of-content.ts'
import { t } from '../words/index.ts'
import { presentLevelWanted } from './level-anchor.ts'

/** A profile as its pages show it: what is needed, what is nice to have, being allowed apart from being able. */
export function presentProfile(content: JobProfileContent, named: readonly NamedUri[], locale: Locale) {
  const { title, employer, description, occupation, licences = [], roles, wants } = content
  const lines = wants.map((want) => presentWant(want, content, named, locale))
  return {
    title,
    employer,
    description: description?.split(/\r?\n+/),
    roles: roles.map((role) => role.title),
    must: lines.filter(({ isMust }) => isMust),
    nice: lines.filter(({ isMust }) => !isMust),
    isEmpty: wants.length === 0,
    licences: licences.map((uri) => presentUri(uri, named)),
    occupation: occupation === undefined ? undefined : presentOccupation(occupation, named, locale),
  }
}

function presentWant(want: Want, { roles }: JobProfileContent, named: readonly NamedUri[], locale: Locale) {
  const { asked, conditions } = describeWant(want, namesFrom(named), locale)
  const forRoles = roles.filter(({ id }) => want.roles?.includes(id)).map((role) => role.title)
  const [, ...others] = conditions
  return {
    id: want.id,
    isMust: want.must,
    asked,
    level: want.minLevel && presentLevelWanted(want.minLevel, locale),
    // The level has a chip of its own.
    conditions: [
      ...(want.minLevel === undefined ? conditions : others),
      ...(forRoles.length === 0 ? [] : [t(locale, 'profileForRoles', { roles: forRoles.join(', ') })]),
    ],
  }
}

/** The last part of an address in ESCO is a number that says nothing to anybody. */
function presentOccupation(uri: string, named: readonly NamedUri[], locale: Locale) {
  const shown = presentUri(uri, named)
  return named.some((one) => one.uri === uri)
    ? shown
    : { ...shown, name: findKnownOccupation(uri)?.name ?? t(locale, 'profileOccupationLook') }
}

/** Only what a browser opens safely is a link. */
export function presentUri(uri: string, named: readonly NamedUri[]) {
  const name = named.find((one) => one.uri === uri)?.name ?? lastPartOf(uri)
  return { uri, name, href: /^https?:\/\//.test(uri) ? uri : undefined }
}
