import type { CompiledIndex } from '../compile-definition.ts'

const duplicateKey = 11_000

/** The key that a write error is about, out of the name of its index; null when it is about something else. */
export function duplicateKeyOf(indexes: readonly CompiledIndex[], error: unknown): readonly string[] | null {
  if (!isWriteError(error) || error.code !== duplicateKey) return null
  const name = /index: (?:[^ ]*\.\$)?([^ ]+) dup key/.exec(error.errmsg ?? error.message ?? '')?.[1]
  const index = indexes.find((candidate) => mongoIndexName(candidate) === name)
  if (!index)
    throw new TypeError(`A duplicate key in an index that is not declared: ${name ?? 'unnamed'}`, { cause: error })
  return index.fields
}

export function mongoIndexName({ name }: { readonly name: string }): string {
  return name === '_id' ? '_id_' : `stapel_${name}`
}

function isWriteError(
  error: unknown,
): error is { readonly code: unknown; readonly errmsg?: string; readonly message?: string } {
  return typeof error === 'object' && error !== null && 'code' in error
}
