import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { ApplicationRepository } from '../domain/applications/application-repository.ts'
import { applicationStates, type Application } from '../domain/applications/application.ts'
import { actor, aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const event = new Schema({
  at: required(String),
  actor: required(actor),
  to: { ...oneOf(applicationStates), required: false },
  reason: optional(String),
  note: optional(String),
  decided: { ...oneOf(['person-accepted', 'acceptance-withdrawn']), required: false },
  credential: optional(String),
})

const acceptance = new Schema({ at: required(String), by: required(actor), reason: required(String) })

const stacked = new Schema({
  text: required(String),
  digest: required(String),
  holder: required(String),
  receivedAt: required(String),
  verifiedAt: required(String),
  report: required(String),
  person: oneOf(['same', 'other', 'unsaid']),
  accepted: optional(acceptance),
})

const definition = defineCollection<Application>({
  name: 'applications',
  schema: new Schema({
    ...aggregateFields,
    qualification: required(String),
    title: required(String),
    applicant: required(new Schema({ name: required(String), email: required(String), language: oneOf(['nl', 'en']) })),
    startedOn: required(String),
    createdAt: required(String),
    secretHash: required(String),
    sealedSecret: required(String),
    state: oneOf(applicationStates),
    history: required([event]),
    exchange: optional(String),
    credentials: required([stacked]),
    confirmation: optional(Schema.Types.Mixed),
    award: optional(String),
    expiresAt: required(String),
    remindedAt: optional(String),
    deleteAt: optional(String),
    outstanding: required([String]),
  }),
  indexes: [
    workIndex,
    { fields: ['organisation', 'createdAt'] },
    { fields: ['organisation', 'state', 'createdAt'] },
    { fields: ['organisation', 'qualification', 'createdAt'] },
  ],
  ...firstSchema,
})

export async function openApplications(store: Store) {
  const collection = await store.collection(definition)
  const repository: ApplicationRepository = {
    insert: (application) => insertOnce(collection, application),
    get: (org, id) => inOrganisation(collection, org).get(id),
    find: (org, id) => inOrganisation(collection, org).findOne({ _id: id }),
    replace: (application) => inOrganisation(collection, application.organisation).replace(application),
    async waiting(org) {
      const where = { state: 'received' }
      const waiting = inOrganisation(collection, org)
      const { items } = await waiting.find({ where, orderBy: 'createdAt', order: 'ascending', limit: 1 })
      return { count: await waiting.count(where), oldest: items[0] ?? null }
    },
    list: (org, { state, qualification, oldestFirst = false, after, limit = 50 }) =>
      inOrganisation(collection, org).find({
        where: { ...(state !== undefined && { state }), ...(qualification !== undefined && { qualification }) },
        orderBy: 'createdAt',
        order: oldestFirst ? 'ascending' : 'descending',
        after,
        limit,
      }),
  }
  return { collection, repository }
}
