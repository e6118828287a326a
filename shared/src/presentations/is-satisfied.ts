import type { DcqlQuery } from 'dcql'

/** Whether the queries that are answered are all that is required. */
export function isSatisfied(
  { credentials, credential_sets: sets }: DcqlQuery.Output,
  answered: ReadonlySet<string>,
): boolean {
  if (sets === undefined) return credentials.every(({ id }) => answered.has(id))
  return sets.every(
    ({ required, options }) => !required || options.some((option) => option.every((id) => answered.has(id))),
  )
}
