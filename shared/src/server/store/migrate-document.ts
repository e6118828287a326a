import type { StoredDocument } from './stored-document.ts'
import type { CollectionDefinition, Migration } from './define-collection.ts'
import { SchemaTooNewError } from './errors.ts'
import { plainDocument, type PlainObject } from './plain-document.ts'

/** Brings a document as it was stored to the current schema version. @throws SchemaTooNewError */
export function migrateDocument<T extends StoredDocument>(
  definition: CollectionDefinition<T>,
  stored: PlainObject,
): PlainObject {
  const { _id, version, schemaVersion: writtenBy, ...content } = stored
  if (typeof writtenBy !== 'number') throw new TypeError(`${definition.name}: a document without a schema version`)
  if (writtenBy > definition.schemaVersion) throw new SchemaTooNewError(definition.name, writtenBy)
  let schemaVersion = writtenBy
  let document: PlainObject = content
  while (schemaVersion < definition.schemaVersion) {
    const step = migrationFrom(definition.migrations, schemaVersion)
    document = plainDocument(step.migrate(document))
    schemaVersion = step.to
  }
  return { ...document, _id: _id ?? null, version: version ?? null, schemaVersion }
}

/** @throws TypeError unless the migrations lead from 1 to the current version without a gap. */
export function assertMigrationsComplete<T extends StoredDocument>({
  name,
  schemaVersion,
  migrations,
}: CollectionDefinition<T>): void {
  for (let version = 1; version < schemaVersion; version = migrationFrom(migrations, version).to);
  if (migrations.some(({ from, to }) => to <= from || to > schemaVersion))
    throw new TypeError(`${name}: a migration goes nowhere`)
}

function migrationFrom(migrations: readonly Migration[], version: number): Migration {
  const step = migrations.find(({ from }) => from === version)
  if (!step || step.to <= step.from) throw new TypeError(`No migration from schema version ${version}`)
  return step
}
