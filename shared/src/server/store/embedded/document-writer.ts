import type { Database } from 'better-sqlite3'
import type { InsertOutcome } from '../collection.ts'
import type { StoredDocument } from '../stored-document.ts'
import type { CompiledCollection } from '../compiled-collection.ts'
import { DuplicateKeyError } from '../errors.ts'
import type { PlainObject, PreparedDocument } from '../plain-document.ts'
import { insertRow } from './open-tables.ts'
import { fromStoredJson, toStoredJson } from './stored-json.ts'
import { documentsTable, indexTables } from './tables.ts'

/** One fsync for so many; what a kill in the middle leaves is the chunks before. */
const chunk = 100

interface DocumentWriter {
  insert(document: PreparedDocument): void
  insertMany(documents: readonly PreparedDocument[]): InsertOutcome[]
  replace(document: PreparedDocument, expectedVersion: number): boolean
  remove(id: string, expectedVersion: number): boolean
}

interface StoredRow {
  readonly version: number
  readonly json: string
}

/**
 * Writes a document and what follows from it in its indexes, in one transaction.
 * It is IMMEDIATE: it waits for other processes before it reads, not half-way.
 */
export function createDocumentWriter<T extends StoredDocument>(
  database: Database,
  collection: CompiledCollection<T>,
): DocumentWriter {
  const documents = documentsTable(collection.name)
  const tables = indexTables(collection).map((table) => ({
    ...table,
    insert: database.prepare(table.insertSql),
    delete: database.prepare(table.deleteSql),
  }))
  const select = database.prepare<[string], StoredRow>(`SELECT version, json FROM ${documents} WHERE id = ?`)
  const insertDocument = database.prepare(
    `INSERT INTO ${documents} (id, version, schema_version, json) VALUES (?, ?, ?, ?)`,
  )
  const updateDocument = database.prepare(
    `UPDATE ${documents} SET version = ?, schema_version = ?, json = ? WHERE id = ?`,
  )
  const deleteDocument = database.prepare(`DELETE FROM ${documents} WHERE id = ?`)

  function reindex(before: PlainObject | null, after: PlainObject | null): void {
    for (const table of tables) {
      const old = new Map((before ? table.rows(before) : []).map((row) => [JSON.stringify(row), row]))
      const now = new Map((after ? table.rows(after) : []).map((row) => [JSON.stringify(row), row]))
      for (const [key, row] of old) if (!now.has(key)) table.delete.run(...row)
      for (const [key, row] of now) if (!old.has(key)) insertRow(() => table.insert.run(...row), collection.name, table)
    }
  }

  const insert = database.transaction((document: PreparedDocument) => {
    insertRow(
      () => insertDocument.run(document._id, document.version, document.schemaVersion, toStoredJson(document)),
      collection.name,
      { uniqueFields: ['_id'] },
    )
    reindex(null, document)
  })

  const insertChunk = database.transaction((part: readonly PreparedDocument[]) =>
    part.map((document) => insertOutcome(() => insert(document), document)),
  )

  const replace = database.transaction((document: PreparedDocument, expectedVersion: number) => {
    const stored = select.get(document._id)
    if (stored?.version !== expectedVersion) return false
    updateDocument.run(document.version, document.schemaVersion, toStoredJson(document), document._id)
    reindex(fromStoredJson(stored.json), document)
    return true
  })

  const remove = database.transaction((id: string, expectedVersion: number) => {
    const stored = select.get(id)
    if (stored?.version !== expectedVersion) return false
    deleteDocument.run(id)
    reindex(fromStoredJson(stored.json), null)
    return true
  })

  return {
    insert: (document) => insert.immediate(document),
    insertMany(all) {
      const outcomes: InsertOutcome[] = []
      for (let start = 0; start < all.length; start += chunk)
        outcomes.push(...insertChunk.immediate(all.slice(start, start + chunk)))
      return outcomes
    },
    replace: (document, expectedVersion) => replace.immediate(document, expectedVersion),
    remove: (id, expectedVersion) => remove.immediate(id, expectedVersion),
  }
}

function insertOutcome(insert: () => void, document: PreparedDocument): InsertOutcome {
  const { _id } = document
  try {
    insert()
    return { outcome: 'inserted', _id }
  } catch (cause) {
    if (cause instanceof DuplicateKeyError) return { outcome: 'duplicate', _id, key: cause.key }
    throw cause
  }
}
