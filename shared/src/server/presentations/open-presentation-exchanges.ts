import { Schema } from 'mongoose'
import { workFields, workIndex } from '../jobs/work-fields.ts'
import type { Collection, Store } from '../store/collection.ts'
import { defineCollection } from '../store/define-collection.ts'
import { oneOf, optional, required } from '../store/schema-fields.ts'
import { settledStates, type PresentationExchange } from './presentation-exchange.ts'

/** The exchanges of an installation, of all who ask there: the `_id` alone is what a wallet brings. */
export type PresentationExchanges = Pick<
  Collection<PresentationExchange>,
  'name' | 'insert' | 'findOne' | 'get' | 'find' | 'replace' | 'delete'
>

const definition = defineCollection<PresentationExchange>({
  name: 'presentation-exchanges',
  schema: new Schema({
    ...workFields,
    asker: required(String),
    about: optional(String),
    request: required(String),
    resultHash: required(String),
    returnUri: optional(String),
    state: oneOf(settledStates),
    createdAt: required(Date),
    expiresAt: required(Date),
    deleteAt: required(Date),
    settledAt: optional(Date),
    answer: optional(String),
    responseCodeHash: optional(String),
    toldAt: optional(Date),
  }),
  indexes: [workIndex],
  schemaVersion: 1,
  migrations: [],
})

export function openPresentationExchanges(store: Store): Promise<Collection<PresentationExchange>> {
  return store.collection(definition)
}
