import { exampleAchievement, exampleAchievementPlaces, type ExampleAchievementKey } from '@stapel/shared'
import { exampleBaseUrl } from './an-example-award.ts'

/** What the issuer of the example data answers to `GET /api/v1/catalogue`. */
export function aCatalogue(): object {
  const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]
  return {
    organisations: [],
    qualifications: [],
    achievements: keys.map((key) => {
      const { id, series, version, name, type, level, outcomes } = exampleAchievement(exampleBaseUrl, key)
      return { id, series, version, name, type, level, outcomes }
    }),
  }
}
