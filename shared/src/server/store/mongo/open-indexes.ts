import type { Connection } from 'mongoose'
import type { StoredDocument } from '../collection.ts'
import type { CompiledCollection } from '../compiled-collection.ts'
import type { CompiledIndex, CompiledWords } from '../compile-definition.ts'
import { SchemaTooNewError } from '../errors.ts'
import { fromMongo, toMongo, type MongoDocument } from './mongo-document.ts'
import { mongoIndexName } from './mongo-duplicate.ts'
import { anyValue, wordsMember } from './mongo-filter.ts'

export type MongoCollection = ReturnType<Connection['collection']>

const schemaVersionIndex = 'stapel_schemaVersion'

/**
 * Makes what is missing: documents of the current schema version, the words as they are declared now, the indexes.
 * Several instances may do this at once: each write has an expected version, and making an index twice is making it once.
 */
export async function openIndexes<T extends StoredDocument>(
  collection: MongoCollection,
  compiled: CompiledCollection<T>,
): Promise<void> {
  await collection.createIndex({ schemaVersion: 1 }, { name: schemaVersionIndex }, {})
  await migrate(collection, compiled)
  const existing = new Set((await collection.indexes()).map(({ name }) => name))
  const { words } = compiled
  if (words && !existing.has(mongoIndexName(words))) await indexWords(collection, words)
  for (const index of compiled.indexes) if (index.name !== '_id') await createIndex(collection, index)
  const declared = new Set(
    [...compiled.indexes, ...(words ? [words] : [])].map(mongoIndexName).concat(schemaVersionIndex),
  )
  for (const name of existing) {
    if (name?.startsWith('stapel_') && !declared.has(name)) await collection.dropIndex(name)
  }
}

async function migrate<T extends StoredDocument>(
  collection: MongoCollection,
  { name, schemaVersion, prepare, read, words }: CompiledCollection<T>,
): Promise<void> {
  const [newest] = await collection.find<MongoDocument>({}).sort({ schemaVersion: -1 }).limit(1).toArray()
  if (typeof newest?.schemaVersion === 'number' && newest.schemaVersion > schemaVersion)
    throw new SchemaTooNewError(name, newest.schemaVersion)
  for await (const stored of collection.find<MongoDocument>({ schemaVersion: { $lt: schemaVersion } })) {
    const document = read(fromMongo(stored))
    const next = await prepare(document, document.version + 1)
    await collection.replaceOne({ _id: byId(next._id), version: document.version }, toMongo(next, words))
  }
}

async function indexWords(collection: MongoCollection, words: CompiledWords): Promise<void> {
  for await (const stored of collection.find<MongoDocument>({})) {
    const document = fromMongo(stored)
    const next = toMongo({ ...document, _id: stored._id }, words)
    await collection.updateOne(
      { _id: byId(stored._id), version: stored.version },
      { $set: { [wordsMember]: next[wordsMember] } },
    )
  }
  const order = words.orderBy === null ? [] : [words.orderBy]
  await collection.createIndex(
    ascending([...words.beside, wordsMember, ...order, '_id']),
    { name: mongoIndexName(words) },
    {},
  )
}

async function createIndex(collection: MongoCollection, index: CompiledIndex): Promise<void> {
  const name = mongoIndexName(index)
  if (!index.unique) await collection.createIndex(ascending([...index.fields, '_id']), { name }, {})
  else {
    const partialFilterExpression = Object.fromEntries(index.fields.map((field) => [field, anyValue]))
    await collection.createIndex(ascending(index.fields), { name, unique: true, partialFilterExpression }, {})
  }
}

function ascending(fields: readonly string[]): Record<string, 1> {
  return Object.fromEntries(fields.map((field) => [field, 1 as const]))
}

/** Our ids are text; the driver's types know ObjectId only, unless told otherwise. */
export function byId(id: string): never {
  return id as never
}
