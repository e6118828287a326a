import { ChangedMeanwhileError, type StoredDocument } from '@stapel/shared/server'

/** Reads and replaces one aggregate: what `change` needs of a repository. */
export interface Changing<T extends StoredDocument> {
  readonly read: () => Promise<T>
  readonly replace: (changed: T) => Promise<boolean>
}

const tries = 8

/**
 * Applies a decision to an aggregate as it is now, and again when somebody else wrote it meanwhile.
 * `decide` must be pure and may throw; returning the same object means that there is nothing to change.
 * @throws ChangedMeanwhileError when it keeps being changed
 */
export async function change<T extends StoredDocument>(
  what: string,
  { read, replace }: Changing<T>,
  decide: (current: T) => T,
): Promise<T> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const current = await read()
    const changed = decide(current)
    if (changed === current) return current
    if (await replace(changed)) return { ...changed, version: current.version + 1 }
  }
  throw new ChangedMeanwhileError(what)
}
