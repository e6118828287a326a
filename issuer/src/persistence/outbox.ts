import { defineCollection, inOrganisation, oneOf, optional, required, type Store } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { OutboxMail } from '../domain/mail/outbox-mail.ts'
import type { OutboxRepository } from '../domain/mail/outbox-repository.ts'
import { aggregateFields, firstSchema, workIndex } from './common-fields.ts'
import { insertOnce } from './insert-once.ts'

const image = new Schema({ cid: required(String), fileName: required(String), base64: required(String) })

const definition = defineCollection<OutboxMail>({
  name: 'outbox',
  schema: new Schema({
    ...aggregateFields,
    to: required(String),
    messageId: required(String),
    mail: optional(
      new Schema({
        subject: required(String),
        html: required(String),
        text: required(String),
        images: required([image]),
      }),
    ),
    state: oneOf(['waiting', 'sent', 'given-up']),
    createdAt: required(String),
    sentAt: optional(String),
  }),
  indexes: [workIndex, { fields: ['organisation', 'createdAt'] }],
  ...firstSchema,
})

export async function openOutbox(store: Store) {
  const collection = await store.collection(definition)
  const repository: OutboxRepository = {
    insert: (mail) => insertOnce(collection, mail),
    list: (org, after) =>
      inOrganisation(collection, org).find({ orderBy: 'createdAt', order: 'descending', after, limit: 50 }),
  }
  return { collection, repository }
}
