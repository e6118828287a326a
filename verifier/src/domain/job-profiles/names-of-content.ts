import type { JobProfileContent, Names } from '@stapel/shared'
import type { NamedUri } from './job-profile-series.ts'

/** Everything in it that has words elsewhere. */
export function urisOf({ wants, licences = [], occupation }: JobProfileContent): string[] {
  return [
    ...new Set([
      ...wants.flatMap(({ anyOf }) => anyOf),
      ...licences,
      ...(occupation === undefined ? [] : [occupation]),
    ]),
  ]
}

/** One name for each URI that the content still has; of two, the first that is given. */
export function mergeNames(content: JobProfileContent, ...sources: readonly (readonly NamedUri[])[]): NamedUri[] {
  const names = new Map<string, string>()
  for (const { uri, name } of sources.flat().reverse()) names.set(uri, name)
  return urisOf(content).flatMap((uri) => {
    const name = names.get(uri)
    return name === undefined ? [] : [{ uri, name }]
  })
}

/** The words for what the engine says of a profile. */
export function namesFrom(named: readonly NamedUri[]): Names {
  const names = new Map(named.map(({ uri, name }) => [uri, name]))
  const nameOf = (uri: string): string | undefined => names.get(uri)
  return { achievement: nameOf, outcome: nameOf }
}
