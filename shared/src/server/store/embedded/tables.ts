import type { CompiledCollection } from '../compiled-collection.ts'
import type { CompiledIndex, CompiledWords } from '../compile-definition.ts'
import type { StoredDocument } from '../stored-document.ts'
import { documentWords, indexEntries, scalarAt } from '../index-entries.ts'
import type { PlainObject } from '../plain-document.ts'
import { sqlValue } from './sql-value.ts'

/** Rows that follow from a document alone: an index is a table of keys, a word index a table of words. */
export interface IndexTable {
  readonly table: string
  readonly columns: readonly string[]
  readonly createSql: string
  readonly insertSql: string
  readonly deleteSql: string
  /** The fields of the key that a conflict is about; null where rows never conflict. */
  readonly uniqueFields: readonly string[] | null
  rows(document: PlainObject): readonly (readonly (string | number)[])[]
}

export function documentsTable(collection: string): string {
  return quoted(collection)
}

export function indexTableName(collection: string, index: CompiledIndex | CompiledWords): string {
  return quoted(`${collection}/${index.name}`)
}

/** All but the index on `_id`, which is the table of documents itself. */
export function indexTables<T extends StoredDocument>({
  name,
  indexes,
  words,
}: CompiledCollection<T>): readonly IndexTable[] {
  const keyed = indexes.filter((index) => index.name !== '_id').map((index) => keyTable(name, index))
  return words ? [...keyed, wordTable(name, words)] : keyed
}

function keyTable(collection: string, index: CompiledIndex): IndexTable {
  const keys = index.fields.map((_, position) => `k${position}`)
  return {
    ...statements(indexTableName(collection, index), [...keys, 'id'], index.unique ? keys : [...keys, 'id']),
    uniqueFields: index.unique ? index.fields : null,
    rows: (document) =>
      distinct(indexEntries(index, document).map((values) => [...values.map(sqlValue), idOf(document)])),
  }
}

function wordTable(collection: string, words: CompiledWords): IndexTable {
  const columns = [...words.beside.map((_, position) => `b${position}`), 'word', 'ord', 'id']
  return {
    ...statements(indexTableName(collection, words), columns, columns),
    uniqueFields: null,
    rows(document) {
      const beside = words.beside.map((field) => sqlValue(scalarAt(document, field)))
      const order = words.orderBy === null ? '' : sqlValue(scalarAt(document, words.orderBy))
      return documentWords(words, document).map((word) => [...beside, word, order, idOf(document)])
    },
  }
}

function statements(
  table: string,
  columns: readonly string[],
  key: readonly string[],
): Omit<IndexTable, 'rows' | 'uniqueFields'> {
  const names = columns.join(', ')
  return {
    table,
    columns,
    createSql: `CREATE TABLE ${table} (${names}, PRIMARY KEY (${key.join(', ')})) WITHOUT ROWID`,
    insertSql: `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
    deleteSql: `DELETE FROM ${table} WHERE ${columns.map((column) => `${column} = ?`).join(' AND ')}`,
  }
}

function distinct<Row extends readonly unknown[]>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

function idOf(document: PlainObject): string {
  if (typeof document._id !== 'string') throw new TypeError('A document has an _id')
  return document._id
}

/** Names come from definitions and hashes, never from data. */
function quoted(name: string): string {
  if (!/^[a-z0-9_/-]+$/.test(name)) throw new TypeError(`${name} is no name for a table`)
  return `"${name}"`
}
