import type { FrameworkId, LevelBasis, LevelClaim, LevelWanted } from './level-claim.ts'
import { frameworkIds, frameworkLevels, type FrameworkLevel } from './level-tables.ts'

export function isFrameworkId(text: unknown): text is FrameworkId {
  return frameworkIds.some((id) => id === text)
}

export function findLevel(framework: FrameworkId, code: string): FrameworkLevel | null {
  return frameworkLevels[framework].find((level) => level.code === code) ?? null
}

/** The level that a URI of the Europass lists names. */
export function findLevelByUri(uri: string): LevelWanted | null {
  for (const framework of frameworkIds) {
    const level = frameworkLevels[framework].find((candidate) => candidate.uri === uri)
    if (level !== undefined) return { framework, code: level.code }
  }
  return null
}

/** The European level that a level is mapped to, or null: NLQF Entry, and a code that the framework has not. */
export function eqfOf({ framework, code }: LevelWanted): number | null {
  return findLevel(framework, code)?.eqf ?? null
}

/**
 * A level claim with the framework's own URI.
 * @throws RangeError when the framework has no such level
 */
export function createLevelClaim(
  framework: FrameworkId,
  code: string,
  basis: LevelBasis,
  register?: Pick<LevelClaim, 'registerRef' | 'validUntil'>,
): LevelClaim {
  const level = findLevel(framework, code)
  if (level === null) throw new RangeError(`${framework} has no level of that code`)
  return { framework, code, uri: level.uri, basis, ...register }
}
