import type { Database } from 'better-sqlite3'
import { NotFoundError } from '../../errors/common-errors.ts'
import type { Collection } from '../collection.ts'
import type { StoredDocument } from '../stored-document.ts'
import type { CompiledCollection } from '../compiled-collection.ts'
import { StoreBusyError } from '../errors.ts'
import { pageOf } from '../page-of.ts'
import { planFind } from '../plan-find.ts'
import { planSearch } from '../plan-search.ts'
import { createDocumentWriter } from './document-writer.ts'
import { countSql, findRows, pageSql, searchRows, type Sql } from './select-sql.ts'
import { fromStoredJson } from './stored-json.ts'
import { documentsTable } from './tables.ts'

/** The port on tables that `openTables` has made. */
export function createEmbeddedCollection<T extends StoredDocument>(
  database: Database,
  compiled: CompiledCollection<T>,
): Collection<T> {
  const { name, indexes, words, prepare, read } = compiled
  const writer = createDocumentWriter(database, compiled)
  const selectOne = database.prepare<[string], { json: string }>(
    `SELECT json FROM ${documentsTable(name)} WHERE id = ?`,
  )
  const documents = ({ text, values }: Sql): T[] =>
    database
      .prepare<(string | number)[], { json: string }>(text)
      .all(...values)
      .map(({ json }) => read(fromStoredJson(json)))

  return {
    name,
    async insert(document) {
      const prepared = await prepare(document, 1)
      await attempt(() => writer.insert(prepared))
      return read(prepared)
    },
    async insertMany(all) {
      const prepared = await Promise.all(all.map((document) => prepare(document, 1)))
      return attempt(() => writer.insertMany(prepared))
    },
    get: (id) =>
      attempt(() => {
        const row = selectOne.get(id)
        if (!row) throw new NotFoundError(name)
        return read(fromStoredJson(row.json))
      }),
    findOne: (where) =>
      attempt(() => {
        const plan = planFind(indexes, { where, limit: 1 })
        return documents(pageSql(name, findRows(name, plan), plan))[0] ?? null
      }),
    find: (query) =>
      attempt(() => {
        const plan = planFind(indexes, query)
        return pageOf(documents(pageSql(name, findRows(name, plan), plan)), plan, plan.orderBy)
      }),
    search: (query) =>
      attempt(() => {
        const plan = planSearch(words, query)
        if (!words) throw new TypeError(`${name} has no words`)
        return pageOf(documents(pageSql(name, searchRows(name, words, plan), plan)), plan, words.orderBy)
      }),
    async replace(document) {
      const prepared = await prepare(document, document.version + 1)
      return attempt(() => writer.replace(prepared, document.version))
    },
    delete: (id, expectedVersion) => attempt(() => writer.remove(id, expectedVersion)),
    count: (where) =>
      attempt(() => {
        const { text, values } = countSql(findRows(name, planFind(indexes, { where })))
        return database.prepare<(string | number)[], { count: number }>(text).get(...values)?.count ?? 0
      }),
  }
}

/** SQLite answers at once; the port answers later. Waiting for other processes longer than the busy time-out is a failure with a name. */
function attempt<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work())
    } catch (cause) {
      const busy =
        cause instanceof Error &&
        'code' in cause &&
        typeof cause.code === 'string' &&
        cause.code.startsWith('SQLITE_BUSY')
      reject(busy ? new StoreBusyError({ cause }) : (cause as Error))
    }
  })
}
