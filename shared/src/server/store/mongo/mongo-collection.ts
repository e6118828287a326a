import { NotFoundError } from '../../errors/common-errors.ts'
import type { Collection, InsertOutcome } from '../collection.ts'
import type { StoredDocument } from '../stored-document.ts'
import type { CompiledCollection } from '../compiled-collection.ts'
import { DuplicateKeyError } from '../errors.ts'
import { pageOf } from '../page-of.ts'
import type { PreparedDocument } from '../plain-document.ts'
import { planFind } from '../plan-find.ts'
import { planSearch } from '../plan-search.ts'
import { fromMongo, toMongo, type MongoDocument } from './mongo-document.ts'
import { duplicateKeyOf } from './mongo-duplicate.ts'
import { findFilter, searchFilter, type Filter } from './mongo-filter.ts'
import { byId, type MongoCollection } from './open-indexes.ts'

interface PageOf {
  readonly descending: boolean
  readonly limit: number
}

/** The port on a MongoDB collection whose indexes `openIndexes` has made. */
export function createMongoCollection<T extends StoredDocument>(
  collection: MongoCollection,
  compiled: CompiledCollection<T>,
): Collection<T> {
  const { name, indexes, words, prepare, read } = compiled

  async function page(filter: Filter, { descending, limit }: PageOf, orderBy: string | null): Promise<T[]> {
    const direction = descending ? -1 : 1
    const sort = orderBy === null ? ({ _id: direction } as const) : ({ [orderBy]: direction, _id: direction } as const)
    const found = await collection
      .find<MongoDocument>(filter)
      .sort(sort)
      .limit(limit + 1)
      .toArray()
    return found.map((stored) => read(fromMongo(stored)))
  }

  async function orDuplicate<Result>(write: Promise<Result>): Promise<Result> {
    try {
      return await write
    } catch (cause) {
      const key = duplicateKeyOf(indexes, cause)
      if (key) throw new DuplicateKeyError(name, key, { cause })
      throw cause
    }
  }

  return {
    name,
    async insert(document) {
      const prepared = await prepare(document, 1)
      await orDuplicate(collection.insertOne(toMongo(prepared, compiled) as never))
      return read(prepared)
    },
    async insertMany(documents) {
      const prepared = await Promise.all(documents.map((document) => prepare(document, 1)))
      return insertOneByOne(prepared)
    },
    async get(id) {
      const stored = await collection.findOne<MongoDocument>({ _id: byId(id) })
      if (!stored) throw new NotFoundError(name)
      return read(fromMongo(stored))
    },
    async findOne(where) {
      const plan = planFind(indexes, { where, limit: 1 })
      return (await page(findFilter(plan), plan, plan.orderBy))[0] ?? null
    },
    async find(query) {
      const plan = planFind(indexes, query)
      return pageOf(await page(findFilter(plan), plan, plan.orderBy), plan, plan.orderBy)
    },
    async search(query) {
      const plan = planSearch(words, query)
      const orderBy = words?.orderBy ?? null
      return pageOf(await page(searchFilter(orderBy, plan), plan, orderBy), plan, orderBy)
    },
    async replace(document) {
      const prepared = await prepare(document, document.version + 1)
      const filter = { _id: byId(document._id), version: document.version, ...shardKey(prepared) }
      return (await orDuplicate(collection.replaceOne(filter, toMongo(prepared, compiled)))).matchedCount === 1
    },
    async delete(id, expectedVersion) {
      return (await collection.deleteOne({ _id: byId(id), version: expectedVersion })).deletedCount === 1
    },
    async count(where) {
      return collection.countDocuments(findFilter(planFind(indexes, { where })))
    },
  }

  /** Unordered: one duplicate must not keep the others from being stored. */
  async function insertOneByOne(prepared: readonly PreparedDocument[]): Promise<InsertOutcome[]> {
    if (prepared.length === 0) return []
    const duplicates = new Map<number, readonly string[]>()
    try {
      await collection.insertMany(prepared.map((document) => toMongo(document, compiled)) as never, { ordered: false })
    } catch (cause) {
      for (const error of writeErrors(cause)) {
        const key = duplicateKeyOf(indexes, error)
        if (!key) throw cause
        duplicates.set(error.index, key)
      }
    }
    return prepared.map(({ _id }, index) => {
      const key = duplicates.get(index)
      return key ? { outcome: 'duplicate', _id, key } : { outcome: 'inserted', _id }
    })
  }
}

/** Sharded collections are sharded by organisation: naming it sends the write to one shard. */
function shardKey({ organisation }: PreparedDocument): Filter {
  return typeof organisation === 'string' ? { organisation } : {}
}

/** @throws the error itself when it is not about single documents. */
function writeErrors(
  error: unknown,
): readonly { readonly index: number; readonly code: number; readonly errmsg?: string }[] {
  if (typeof error !== 'object' || error === null || !('writeErrors' in error)) throw error
  const errors: unknown = error.writeErrors
  const all: readonly unknown[] = Array.isArray(errors) ? errors : [errors]
  const known = all.filter(isIndexedWriteError)
  if (known.length === 0 || known.length < all.length) throw error as unknown as Error
  return known
}

function isIndexedWriteError(
  error: unknown,
): error is { readonly index: number; readonly code: number; readonly errmsg?: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'index' in error &&
    'code' in error &&
    typeof error.index === 'number' &&
    typeof error.code === 'number'
  )
}
