import { Schema } from 'mongoose'
import type { StoredDocument } from '../stored-document.ts'
import { defineCollection } from '../define-collection.ts'
import { required } from '../schema-fields.ts'

export interface Counter extends StoredDocument {
  readonly writer: string
  readonly number: number
  readonly total: number
}

/** For tests that write from several processes. */
export const counters = defineCollection<Counter>({
  name: 'counters',
  schema: new Schema({ writer: required(String), number: required(Number), total: required(Number) }),
  indexes: [{ fields: ['number'], unique: true }, { fields: ['writer', 'number'] }],
  schemaVersion: 1,
  migrations: [],
})
