import type { Database } from 'better-sqlite3'
import type { StoredDocument } from '../stored-document.ts'
import type { CompiledCollection } from '../compiled-collection.ts'
import { DuplicateKeyError, SchemaTooNewError } from '../errors.ts'
import { fromStoredJson, toStoredJson } from './stored-json.ts'
import { documentsTable, indexTables, type IndexTable } from './tables.ts'

const migrationBatch = 500

interface StoredRow {
  readonly id: string
  readonly version: number
  readonly json: string
}

/** Makes what is missing: the tables, documents of the current schema version, the indexes as they are declared now. */
export async function openTables<T extends StoredDocument>(
  database: Database,
  collection: CompiledCollection<T>,
): Promise<void> {
  const documents = documentsTable(collection.name)
  database.exec(
    `CREATE TABLE IF NOT EXISTS ${documents} (id TEXT PRIMARY KEY, version INTEGER NOT NULL, schema_version INTEGER NOT NULL, json TEXT NOT NULL)`,
  )
  const newest =
    database.prepare<[], { newest: number | null }>(`SELECT max(schema_version) AS newest FROM ${documents}`).get()
      ?.newest ?? 0
  if (newest > collection.schemaVersion) throw new SchemaTooNewError(collection.name, newest)
  await migrate(database, collection)
  const tables = indexTables(collection)
  dropIndexTables(database, collection.name, new Set(tables.map(({ table }) => table)))
  for (const table of tables) build(database, collection.name, table)
}

/** The indexes know old documents in their old shape: they go first, and are built again when every document is current. */
async function migrate<T extends StoredDocument>(database: Database, collection: CompiledCollection<T>): Promise<void> {
  const documents = documentsTable(collection.name)
  const oldOnes = database.prepare<[number], StoredRow>(
    `SELECT id, version, json FROM ${documents} WHERE schema_version < ? LIMIT ${migrationBatch}`,
  )
  const update = database.prepare(
    `UPDATE ${documents} SET version = ?, schema_version = ?, json = ? WHERE id = ? AND version = ?`,
  )
  database
    .transaction(() => {
      if (oldOnes.all(collection.schemaVersion).length > 0) dropIndexTables(database, collection.name, new Set())
    })
    .immediate()
  for (
    let rows = oldOnes.all(collection.schemaVersion);
    rows.length > 0;
    rows = oldOnes.all(collection.schemaVersion)
  ) {
    const migrated = await Promise.all(
      rows.map(async ({ id, version, json }) => {
        const document = await collection.prepare(collection.read(fromStoredJson(json)), version + 1)
        return [version + 1, collection.schemaVersion, toStoredJson(document), id, version] as const
      }),
    )
    database
      .transaction(() => {
        for (const values of migrated) update.run(...values)
      })
      .immediate()
  }
}

function dropIndexTables(database: Database, collection: string, kept: ReadonlySet<string>): void {
  const names = database.prepare<[string, string], { name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, length(?)) = ?`,
  )
  for (const { name } of names.all(`${collection}/`, `${collection}/`)) {
    if (!kept.has(`"${name}"`)) database.exec(`DROP TABLE IF EXISTS "${name}"`)
  }
}

function build(database: Database, collection: string, table: IndexTable): void {
  const exists = database.prepare<[string]>(`SELECT 1 FROM sqlite_schema WHERE name = ?`)
  const documents = database.prepare<[], { json: string }>(`SELECT json FROM ${documentsTable(collection)}`)
  database
    .transaction(() => {
      if (exists.get(table.table.slice(1, -1))) return
      database.exec(table.createSql)
      const insert = database.prepare(table.insertSql)
      // Read first: SQLite allows no other statement while one is being iterated.
      for (const { json } of documents.all()) {
        for (const row of table.rows(fromStoredJson(json))) insertRow(() => insert.run(...row), collection, table)
      }
    })
    .immediate()
}

/** @throws DuplicateKeyError */
export function insertRow(
  insert: () => unknown,
  collection: string,
  { uniqueFields }: Pick<IndexTable, 'uniqueFields'>,
): void {
  try {
    insert()
  } catch (cause) {
    if (uniqueFields && isConstraintViolation(cause)) throw new DuplicateKeyError(collection, uniqueFields, { cause })
    throw cause
  }
}

function isConstraintViolation(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('SQLITE_CONSTRAINT')
  )
}
