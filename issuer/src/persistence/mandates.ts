import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { MandateKey, MandateRepository } from '../domain/mandates/mandate-repository.ts'
import type { Mandate } from '../domain/mandates/mandate.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { collectAll, insertOnce } from './insert-once.ts'

const definition = defineCollection<Mandate>({
  name: 'mandates',
  schema: new Schema({
    ...aggregateFields,
    code: required(String),
    awarder: required(String),
    from: required(String),
    until: optional(String),
    state: oneOf(['given', 'ended']),
    changedAt: required(String),
  }),
  indexes: [workIndex, { fields: ['organisation', 'code', 'awarder'] }, { fields: ['awarder', 'code'] }],
  ...firstSchema,
})

/** A mandate has two parties: its owner changes it, the awarder reads it. */
export async function openMandates(store: Store) {
  const collection = await store.collection(definition)
  const idOf = ({ owner, code, awarder }: MandateKey) => `${owner}/${code}/${awarder}`
  const repository: MandateRepository = {
    insert: (mandate) => insertOnce(collection, mandate),
    find: (key) => inOrganisation(collection, key.owner).findOne({ _id: idOf(key) }),
    get: (key) => inOrganisation(collection, key.owner).get(idOf(key)),
    replace: (mandate) => inOrganisation(collection, mandate.organisation).replace(mandate),
    givenBy: (owner, code) =>
      collectAll((after) =>
        inOrganisation(collection, owner).find({ where: code === undefined ? {} : { code }, after, limit: 500 }),
      ),
    heldBy: (awarder) => collectAll((after) => collection.find({ where: { awarder }, after, limit: 500 })),
  }
  return { collection, repository }
}
