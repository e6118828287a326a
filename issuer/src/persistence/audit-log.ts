import { defineCollection, inOrganisation, required, type Store, type StoredDocument } from '@stapel/shared/server'
import { Schema } from 'mongoose'
import type { AuditEntry } from '../domain/audit/audit-entry.ts'
import type { AuditLog } from '../domain/audit/audit-log.ts'
import { actor, firstSchema } from './common-fields.ts'

type StoredEntry = StoredDocument & AuditEntry

const definition = defineCollection<StoredEntry>({
  name: 'audit-entries',
  schema: new Schema({
    organisation: required(String),
    id: required(String),
    at: required(String),
    actor: required(actor),
    act: required(String),
    subject: required(String),
    details: required(Schema.Types.Mixed),
  }),
  indexes: [{ fields: ['organisation', 'at'] }, { fields: ['organisation', 'subject', 'at'] }],
  ...firstSchema,
})

export async function openAuditLog(store: Store): Promise<AuditLog> {
  const collection = await store.collection(definition)
  return {
    async append(entries) {
      if (entries.length === 0) return
      await collection.insertMany(
        entries.map((entry) => ({ ...entry, _id: `${entry.organisation}/${entry.subject}/${entry.id}` })),
      )
    },
    read: (org, { subject, after, limit = 50 }) =>
      inOrganisation(collection, org).find({
        where: subject === undefined ? {} : { subject },
        orderBy: 'at',
        order: 'descending',
        after,
        limit,
      }),
  }
}
