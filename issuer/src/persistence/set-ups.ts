import { defineCollection, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { SetUpRepository } from '../domain/set-up/set-up-repository.ts'
import type { FirstStart, OrganisationSetUp } from '../domain/set-up/set-up.ts'
import { firstSchema, workFields, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const setUps = defineCollection<OrganisationSetUp>({
  name: 'set-ups',
  schema: new Schema({ ...workFields, request: required(Schema.Types.Mixed), done: required(Boolean) }),
  indexes: [workIndex],
  ...firstSchema,
})

const firstStarts = defineCollection<FirstStart>({
  name: 'first-starts',
  schema: new Schema({ tokenHash: required(String), request: optional(Schema.Types.Mixed) }),
  indexes: [],
  ...firstSchema,
})

export async function openSetUps(store: Store) {
  const collection = await store.collection(setUps)
  const starts = await store.collection(firstStarts)
  const repository: SetUpRepository = {
    insert: (setUp) => insertOnce(collection, setUp),
    get: (slug) => collection.get(slug),
    replace: (setUp) => collection.replace(setUp),
    firstStart: () => starts.findOne({ _id: 'first-start' }),
    insertFirstStart: (firstStart) => insertOnce(starts, firstStart),
    replaceFirstStart: (firstStart) => starts.replace(firstStart),
  }
  return { collection, repository }
}
