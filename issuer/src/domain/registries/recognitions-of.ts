import { frameworkLevels, type LevelWanted, type Recognition, type RecognitionScope } from '@stapel/shared'
import type { RegistryEntry } from './registry.ts'

/** An entry as a verifier reads it: what the credential of the registry holds. */
export function recognitionOf({
  issuer,
  name,
  recognisedFor,
  levelUpTo,
  from,
  until,
  source,
  reason,
}: RegistryEntry): Recognition {
  const scope: RecognitionScope = {
    ...(recognisedFor.kind !== 'anything' && { [recognisedFor.kind]: recognisedFor.urls }),
    ...(levelUpTo && { levels: levelsUpTo(levelUpTo) }),
  }
  return {
    issuer,
    issuerName: name,
    ...(Object.keys(scope).length > 0 && { scope }),
    from,
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    ...(reason !== undefined && { reason }),
  }
}

/** A registry names each level that it recognises, so that no reader needs to know the order of a framework. */
function levelsUpTo({ framework, code }: LevelWanted): LevelWanted[] {
  const levels = frameworkLevels[framework]
  const highest = levels.findIndex((level) => level.code === code)
  return levels.slice(0, highest + 1).map((level) => ({ framework, code: level.code }))
}
