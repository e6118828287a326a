import mongoose, { type Connection } from 'mongoose'
import type { StoredDocument } from '../stored-document.ts'
import type { CompiledCollection } from '../compiled-collection.ts'
import type { CompiledIndex } from '../compile-definition.ts'
import { SchemaTooNewError } from '../errors.ts'
import { derivedMembers, isUniqueKey, keyMember, wordsMember, type Derivation } from './derived-members.ts'
import { fromMongo, toMongo, type MongoDocument } from './mongo-document.ts'
import { mongoIndexName } from './mongo-duplicate.ts'

export type MongoCollection = ReturnType<Connection['collection']>

const schemaVersionIndex = 'stapel_schemaVersion'
const indexNotFound = 27

/**
 * Makes what is missing: documents of the current schema version, what the indexes need of each document, the indexes.
 * Several instances may do this at once: each write has an expected version, and making an index twice is making it once.
 */
export async function openIndexes<T extends StoredDocument>(
  collection: MongoCollection,
  compiled: CompiledCollection<T>,
): Promise<void> {
  await collection.createIndex({ schemaVersion: 1 }, { name: schemaVersionIndex }, {})
  await migrate(collection, compiled)
  const existing = (await collection.indexes()).flatMap(({ name }) => (name === undefined ? [] : [name]))
  const wanted = wantedIndexes(compiled)
  if ([...wanted.keys()].some((name) => !existing.includes(name))) await derive(collection, compiled)
  // First those that are no longer declared: a new one may have the same fields.
  for (const name of existing) {
    if (name.startsWith('stapel_') && name !== schemaVersionIndex && !wanted.has(name))
      await dropIndex(collection, name)
  }
  for (const [name, { fields, unique }] of wanted)
    await collection.createIndex(ascending(fields), { name, ...(unique ? { unique } : {}) }, {})
}

/** Another instance may have been first. */
async function dropIndex(collection: MongoCollection, name: string): Promise<void> {
  try {
    await collection.dropIndex(name)
  } catch (cause) {
    if (!(cause instanceof mongoose.mongo.MongoServerError && cause.code === indexNotFound)) throw cause
  }
}

async function migrate<T extends StoredDocument>(
  collection: MongoCollection,
  compiled: CompiledCollection<T>,
): Promise<void> {
  const { name, schemaVersion, prepare, read } = compiled
  const [newest] = await collection.find<MongoDocument>({}).sort({ schemaVersion: -1 }).limit(1).toArray()
  if (typeof newest?.schemaVersion === 'number' && newest.schemaVersion > schemaVersion)
    throw new SchemaTooNewError(name, newest.schemaVersion)
  for await (const stored of collection.find<MongoDocument>({ schemaVersion: { $lt: schemaVersion } })) {
    const document = read(fromMongo(stored))
    const next = await prepare(document, document.version + 1)
    await collection.replaceOne({ _id: byId(next._id), version: document.version }, toMongo(next, compiled))
  }
}

/** The document itself stays as it is, and so does its version. */
async function derive(collection: MongoCollection, derivation: Derivation): Promise<void> {
  for await (const stored of collection.find<MongoDocument>({})) {
    const members = derivedMembers(derivation, { ...fromMongo(stored), _id: stored._id })
    if (Object.keys(members).length > 0)
      await collection.updateOne({ _id: byId(stored._id), version: stored.version }, { $set: members })
  }
}

interface WantedIndex {
  readonly fields: readonly string[]
  readonly unique: boolean
}

function wantedIndexes({ indexes, words }: Derivation): ReadonlyMap<string, WantedIndex> {
  const wanted = indexes
    .filter(({ name }) => name !== '_id')
    .map((index) => [mongoIndexName(index), wantedIndex(index)] as const)
  if (!words) return new Map(wanted)
  const order = words.orderBy === null ? [] : [words.orderBy]
  return new Map([
    ...wanted,
    [mongoIndexName(words), { fields: [...words.beside, wordsMember, ...order, '_id'], unique: false }],
  ])
}

function wantedIndex(index: CompiledIndex): WantedIndex {
  if (!isUniqueKey(index)) return { fields: [...index.fields, '_id'], unique: false }
  // In a sharded collection a unique key leads with the shard key.
  return { fields: [...(index.fields[0] === 'organisation' ? ['organisation'] : []), keyMember(index)], unique: true }
}

function ascending(fields: readonly string[]): Record<string, 1> {
  return Object.fromEntries(fields.map((field) => [field, 1 as const]))
}

/** Our ids are text; the driver's types know ObjectId only, unless told otherwise. */
export function byId(id: string): never {
  return id as never
}
