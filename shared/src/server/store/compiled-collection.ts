import type { StoredDocument } from './stored-document.ts'
import { createDocumentCheck, type CheckDocument } from './check-document.ts'
import { compileIndexes, compileWords, type CompiledIndex, type CompiledWords } from './compile-definition.ts'
import type { CollectionDefinition } from './define-collection.ts'
import { assertMigrationsComplete, migrateDocument } from './migrate-document.ts'
import { plainDocument, type PlainObject, type PreparedDocument } from './plain-document.ts'

/** A definition made ready for an engine. The engines share everything that decides what a document is. */
export interface CompiledCollection<T extends StoredDocument> {
  readonly name: string
  readonly schemaVersion: number
  readonly indexes: readonly CompiledIndex[]
  readonly words: CompiledWords | null
  /** Ready to be written as this version. @throws DocumentInvalidError */
  readonly prepare: (document: { readonly _id: string }, version: number) => Promise<PreparedDocument>
  /** As stored → as the current program knows it. @throws SchemaTooNewError */
  readonly read: (stored: PlainObject) => T
}

export function compileCollection<T extends StoredDocument>(
  definition: CollectionDefinition<T>,
): CompiledCollection<T> {
  const { name, schema, schemaVersion } = definition
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new TypeError(`${name} is no name for a collection`)
  assertMigrationsComplete(definition)
  const check: CheckDocument = createDocumentCheck(name, schema)
  return {
    name,
    schemaVersion,
    indexes: compileIndexes(definition),
    words: compileWords(definition),
    async prepare(document, version) {
      const plain = { ...plainDocument(document), _id: document._id, version, schemaVersion }
      await check(plain)
      return plain
    },
    // It was checked against the schema when it was written, and the definition says which type that is.
    read: (stored) => migrateDocument(definition, stored) as object as T,
  }
}
