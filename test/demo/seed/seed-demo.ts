import { join } from 'node:path'
import type { DemoData } from '../demo-data.ts'
import { seedAwards } from './seed-awards.ts'
import { closeOldAchievements, seedDefinitions } from './seed-definitions.ts'
import { seedFrameworks } from './seed-frameworks.ts'
import { seedOrganisations } from './seed-organisations.ts'
import { seedRegistries } from './seed-registry.ts'
import { seedProfiles } from './seed-profiles.ts'
import { seedSharedAchievement } from './seed-shared-achievement.ts'
import { writeFiles } from './write-files.ts'

export interface SeedRequest {
  readonly urls: DemoData['urls']
  readonly operatorToken: string
  readonly dataDir: string
  readonly now: Date
}

/** Fills an empty installation with the example data, through the documented APIs. */
export async function seedDemo({ urls, operatorToken, dataDir, now }: SeedRequest): Promise<DemoData> {
  const { clientOf, data } = await seedOrganisations(urls.issuer, operatorToken)
  const { qualifications } = await seedDefinitions(urls.issuer, clientOf)
  await seedFrameworks(clientOf)
  await seedRegistries(urls.issuer, clientOf)
  await seedSharedAchievement(urls.issuer, clientOf)
  const { awards, offers } = await seedAwards(clientOf, now)
  await closeOldAchievements(clientOf)
  const { files, people } = await writeFiles(join(dataDir, 'demo-files'), awards)
  return { urls, ...data, offers, files, people, qualifications, profiles: await seedProfiles(urls) }
}
