import {
  exampleAchievement,
  findExampleAchievement,
  exampleAchievementPlaces,
  exampleOutcomes,
  exampleQualificationPlaces,
  exampleQualifications,
  type ExampleAchievementKey,
  type ExampleQualificationKey,
} from '@stapel/shared'
import type { DemoData } from '../demo-data.ts'
import type { ClientOf } from './seed-organisations.ts'

export const achievementKeys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]

/** Outcomes first, then the achievements that hold them, then the qualifications that name those. All published. */
export async function seedDefinitions(
  issuerUrl: string,
  clientOf: ClientOf,
): Promise<Pick<DemoData, 'qualifications'>> {
  for (const { key, organisation, ...content } of exampleOutcomes) {
    await clientOf(organisation).post('/outcomes', { code: key, ...content })
  }
  for (const key of achievementKeys) {
    const { organisation, slug } = exampleAchievementPlaces[key]
    const client = clientOf(organisation)
    await client.post('/achievements', { code: slug, ...contentOf(issuerUrl, key) })
    await client.post(`/achievements/${slug}.1/publication`, {})
  }
  return { qualifications: await seedQualifications(issuerUrl, clientOf) }
}

/** What a designer fills in: without what the installation adds at publication. */
function contentOf(issuerUrl: string, key: ExampleAchievementKey) {
  const { id: _id, series: _series, version: _version, outcomes, ...content } = exampleAchievement(issuerUrl, key)
  return {
    ...content,
    outcomes: outcomes.map(({ id, level, rubric, requiredRubric }) => ({ id, level, rubric, requiredRubric })),
  }
}

async function seedQualifications(issuerUrl: string, clientOf: ClientOf): Promise<DemoData['qualifications']> {
  const seeded: DemoData['qualifications'][number][] = []
  const examples = exampleQualifications(issuerUrl)
  for (const key of Object.keys(examples) as ExampleQualificationKey[]) {
    const { organisation, slug } = exampleQualificationPlaces[key]
    const { id, version: _version, awardedBy: _awardedBy, ...content } = examples[key]
    const client = clientOf(organisation)
    await client.post('/qualifications', { code: slug, ...content })
    await client.post(`/qualifications/${slug}.1/publication`, {})
    seeded.push({ name: content.title, url: id })
  }
  return seeded
}

/** What is no longer awarded stays published: what was awarded stands. */
export async function closeOldAchievements(clientOf: ClientOf): Promise<void> {
  for (const key of achievementKeys.filter((one) => findExampleAchievement(one).closed === true)) {
    const { organisation, slug } = exampleAchievementPlaces[key]
    await clientOf(organisation).put(`/achievements/${slug}.1/awarding`, { open: false })
  }
}
