import { createHash } from 'node:crypto'
import type { Schema } from 'mongoose'
import type { StoredDocument } from './stored-document.ts'
import type { CollectionDefinition, IndexDefinition, WordIndexDefinition } from './define-collection.ts'

/** An index as the engines see it: named after its definition, so that a changed definition is another index. */
export interface CompiledIndex {
  readonly name: string
  readonly fields: readonly string[]
  readonly unique: boolean
  /** The field that runs through an array. */
  readonly multikey: string | null
}

export interface CompiledWords {
  readonly name: string
  readonly fields: readonly string[]
  readonly verbatim: boolean
  readonly beside: readonly string[]
  readonly orderBy: string | null
}

/** Always there, on both engines. */
const idIndex: CompiledIndex = { name: '_id', fields: ['_id'], unique: true, multikey: null }

/** @throws TypeError when a field is not in the schema, or an index runs through two arrays. */
export function compileIndexes<T extends StoredDocument>({
  name,
  schema,
  indexes,
}: CollectionDefinition<T>): readonly CompiledIndex[] {
  return [idIndex, ...indexes.map((index) => compileIndex(name, schema, index))]
}

export function compileWords<T extends StoredDocument>({
  name,
  schema,
  words,
}: CollectionDefinition<T>): CompiledWords | null {
  if (!words) return null
  const { fields, beside = [], orderBy = null, verbatim } = words
  for (const field of [...fields, ...beside, ...(orderBy === null ? [] : [orderBy])]) assertKnown(name, schema, field)
  for (const field of [...beside, orderBy]) {
    if (field !== null && runsThroughArray(schema, field))
      throw new TypeError(`${name}: ${field} runs through an array`)
  }
  return {
    name: `words_${fingerprint({ fields, beside, orderBy, verbatim } satisfies Record<keyof WordIndexDefinition, unknown>)}`,
    fields,
    verbatim: verbatim === true,
    beside,
    orderBy,
  }
}

function compileIndex(collection: string, schema: Schema, { fields, unique = false }: IndexDefinition): CompiledIndex {
  for (const field of fields) assertKnown(collection, schema, field)
  const [multikey = null, ...others] = fields.filter((field) => runsThroughArray(schema, field))
  if (others.length > 0) throw new TypeError(`${collection}: an index runs through one array at most`)
  return { name: `${unique ? 'unique' : 'index'}_${fingerprint({ fields, unique })}`, fields, unique, multikey }
}

function assertKnown(collection: string, schema: Schema, field: string): void {
  if (!['_id', 'version'].includes(field) && !schemaTypeAt(schema, field))
    throw new TypeError(`${collection}: no ${field} in the schema`)
}

function runsThroughArray(schema: Schema, field: string): boolean {
  const segments = field.split('.')
  return segments.some((_, index) => schemaTypeAt(schema, segments.slice(0, index + 1).join('.'))?.instance === 'Array')
}

function schemaTypeAt(schema: Schema, field: string): { readonly instance: string } | undefined {
  // Mongoose declares that path() always finds something; it does not.
  return schema.path(field) as { readonly instance: string } | undefined
}

function fingerprint(definition: unknown): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 12)
}
