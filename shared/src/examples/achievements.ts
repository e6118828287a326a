import { lindehofAchievements } from './achievements-lindehof.ts'
import { metaalAchievements } from './achievements-metaal.ts'
import { rijnoeverAchievements } from './achievements-rijnoever.ts'
import type { ExampleAchievement } from './example-achievement.ts'
import type { ExampleAchievementKey } from './example-keys.ts'

/** A1 to A16 of the example data, in that order. */
export const exampleAchievements: readonly ExampleAchievement[] = [
  ...metaalAchievements,
  ...rijnoeverAchievements,
  ...lindehofAchievements,
].sort((a, b) => Number(a.key.slice(1)) - Number(b.key.slice(1)))

export function findExampleAchievement(key: ExampleAchievementKey): ExampleAchievement {
  const found = exampleAchievements.find((achievement) => achievement.key === key)
  if (found === undefined) throw new TypeError(`There is no example achievement ${key}`)
  return found
}
