import type { CompiledWords } from '../compile-definition.ts'
import type { Position } from '../cursor.ts'
import type { FindPlan } from '../plan-find.ts'
import type { SearchPlan } from '../plan-search.ts'
import type { Range } from '../query.ts'
import { prefixRange } from '../prefix-range.ts'
import { isNotNull, sqlValue } from './sql-value.ts'
import { documentsTable, indexTableName } from './tables.ts'

export interface Sql {
  readonly text: string
  readonly values: readonly (string | number)[]
}

/** The rows of an index table that a plan selects. */
interface IndexRows {
  readonly from: Sql
  readonly conditions: readonly Sql[]
  /** The column that orders them before the id does; null: the id alone. */
  readonly order: string | null
  /** One document may stand in several of the rows. */
  readonly repeats: boolean
}

export function findRows(collection: string, { index, oneOf, range, orderBy }: FindPlan): IndexRows {
  const columnOf = (field: string): string => (field === '_id' ? 'id' : `k${index.fields.indexOf(field)}`)
  return {
    from: { text: index.name === '_id' ? documentsTable(collection) : indexTableName(collection, index), values: [] },
    conditions: [
      ...[...oneOf].map(([field, wanted]) => ({
        text: `${columnOf(field)} IN (${wanted.map(() => '?').join(', ')})`,
        values: wanted.map(sqlValue),
      })),
      ...(range ? [rangeSql(columnOf(range.field), range.range)] : []),
    ],
    order: orderBy === null ? null : columnOf(orderBy),
    repeats: index.multikey !== null,
  }
}

export function searchRows(collection: string, index: CompiledWords, plan: SearchPlan): IndexRows {
  const table = indexTableName(collection, index)
  const beside = plan.beside.map(([field, value]) => ({
    text: `b${index.beside.indexOf(field)} = ?`,
    values: [sqlValue(value)],
  }))
  const rowsThatBegin = (word: string): Sql => {
    const conditions = [...beside, { text: 'word >= ? AND word < ?', values: [...prefixRange(word)] }]
    return { text: `SELECT * FROM ${table} WHERE ${and(conditions)}`, values: valuesOf(conditions) }
  }
  const [first, ...others] = plan.words.map((beginnings) => unionOf(beginnings.map(rowsThatBegin)))
  const rest = others.map(({ text, values }) => ({ text: `id IN (SELECT id FROM (${text}))`, values }))
  return {
    from: first ? { text: `(${first.text})`, values: first.values } : { text: table, values: [] },
    conditions: first ? rest : [...beside, { text: 'word = ?', values: [''] }],
    order: index.orderBy === null ? null : 'ord',
    repeats: first !== undefined,
  }
}

/** Not OR: in a table without row ids SQLite would read every word of the organisation for it. */
function unionOf(selects: readonly Sql[]): Sql {
  return { text: selects.map(({ text }) => text).join(' UNION ALL '), values: valuesOf(selects) }
}

interface PageOf {
  readonly descending: boolean
  readonly limit: number
  readonly after: Position | null
}

/** The documents of one page, and one more, to know whether there is a next. */
export function pageSql(
  collection: string,
  { from, conditions, order, repeats }: IndexRows,
  { descending, limit, after }: PageOf,
): Sql {
  const all = [...conditions, ...(after ? [beyondSql(order, after, descending)] : [])]
  const direction = descending ? 'DESC' : 'ASC'
  const ordering = (prefix: string): string =>
    (order === null ? '' : `${prefix}ord ${direction}, `) + `${prefix}id ${direction}`
  const columns = order === null ? 'id' : `${order} AS ord, id`
  const page = `SELECT ${repeats ? 'DISTINCT ' : ''}${columns} FROM ${from.text} WHERE ${and(all)} ORDER BY ${ordering('')} LIMIT ${limit + 1}`
  return {
    text: `SELECT json FROM (${page}) AS page JOIN ${documentsTable(collection)} AS documents ON documents.id = page.id ORDER BY ${ordering('page.')}`,
    values: valuesOf([from, ...all]),
  }
}

export function countSql({ from, conditions }: IndexRows): Sql {
  return {
    text: `SELECT count(DISTINCT id) AS count FROM ${from.text} WHERE ${and(conditions)}`,
    values: valuesOf([from, ...conditions]),
  }
}

function beyondSql(order: string | null, { value, id }: Position, descending: boolean): Sql {
  const operator = descending ? '<' : '>'
  return order === null
    ? { text: `id ${operator} ?`, values: [id] }
    : { text: `(${order}, id) ${operator} (?, ?)`, values: [sqlValue(value), id] }
}

function rangeSql(column: string, { gt, gte, lt, lte }: Range): Sql {
  const bounds = [
    [gt, '>'],
    [gte, '>='],
    [lt, '<'],
    [lte, '<='],
  ] as const
  const given = bounds.flatMap(([bound, operator]) =>
    bound === undefined ? [] : [{ text: `${column} ${operator} ?`, values: [sqlValue(bound)] }],
  )
  return { text: and([{ text: isNotNull(column), values: [] }, ...given]), values: valuesOf(given) }
}

function and(conditions: readonly Sql[]): string {
  return conditions.length === 0 ? 'TRUE' : conditions.map(({ text }) => text).join(' AND ')
}

function valuesOf(conditions: readonly Sql[]): (string | number)[] {
  return conditions.flatMap(({ values }) => values)
}
