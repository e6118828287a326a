import { exampleJobProfiles, type ExampleJobProfileKey } from '@stapel/shared'
import request from 'supertest'
import type { VerifierUnderTest } from './a-verifier.ts'
import { aCatalogue } from './a-catalogue.ts'
import { exampleBaseUrl } from './an-example-award.ts'

export interface PublishedForTest {
  readonly id: string
  readonly path: string
  /** Where its maker changes it. */
  readonly edit: string
}

/** An example profile, made and published by the API, with the words of the example catalogue. */
export async function aPublishedProfile(
  { app, world }: Pick<VerifierUnderTest, 'app' | 'world'>,
  key: ExampleJobProfileKey = 'operator-cnc-machine',
): Promise<PublishedForTest> {
  world.publish('http://localhost:4001/api/v1/catalogue', aCatalogue())
  const {
    id: _id,
    version: _version,
    ...content
  } = exampleJobProfiles(exampleBaseUrl, 'https://werkgever.example')[key]
  const made = await request(app).post('/api/v1/job-profiles').send(content)
  const { id, editSecret } = made.body as { readonly id: string; readonly editSecret: string }
  await request(app).post(`/api/v1/job-profiles/${id}/publication`).set('authorization', `Bearer ${editSecret}`)
  return { id, path: `/profiles/${id}`, edit: `/profiles/${id}/edit/${editSecret}` }
}
