import { DcqlQuery } from 'dcql'
import type { HeldCredential } from './held-credential.ts'
import { isSatisfied } from './is-satisfied.ts'
import { presentationFormats } from './presentation-request.ts'

/** One thing that is asked, as a person sees it: the same badge in another format is no other question. */
export interface CredentialAsk {
  /** The credential queries that it stands for; any of them answers it. */
  readonly queryIds: readonly string[]
  /** Without it, nothing can be answered at all. */
  readonly isRequired: boolean
  readonly takesSeveral: boolean
  /** What can be shown, and as the answer to which query. */
  readonly fitting: readonly ChosenCredential[]
  /** What would fit, but is bound to no key of this holder, so that nobody could be sure whose it is. */
  readonly notOurs: readonly string[]
}

export interface ChosenCredential {
  readonly key: string
  readonly queryId: string
}

export interface CredentialChoice {
  readonly asks: readonly CredentialAsk[]
  /** Every ask that is required has something that fits. */
  readonly canBeAnswered: boolean
}

/**
 * What of these credentials fits what is asked.
 * @param ownDids the DIDs whose keys are at hand: only what is about them can be shown with a proof
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-selecting-claims-and-creden
 */
export function chooseCredentials(
  query: DcqlQuery.Output,
  held: readonly HeldCredential[],
  ownDids: ReadonlySet<string>,
): CredentialChoice {
  const fits = findFitting(query, held)
  const asks = groupQueries(query).map((queryIds): CredentialAsk => {
    const queries = query.credentials.filter(({ id }) => queryIds.includes(id))
    const found = queries.flatMap(({ id, require_cryptographic_holder_binding: mustBeBound }) =>
      (fits.get(id) ?? []).map(({ key, subject }) => ({
        key,
        queryId: id,
        isShowable: !mustBeBound || (subject !== undefined && ownDids.has(subject)),
      })),
    )
    return {
      queryIds,
      isRequired: isRequired(query, queryIds),
      takesSeveral: queries.some(({ multiple }) => multiple),
      fitting: found.filter(({ isShowable }) => isShowable).map(({ key, queryId }) => ({ key, queryId })),
      notOurs: found.filter(({ isShowable }) => !isShowable).map(({ key }) => key),
    }
  })
  const answered = new Set(asks.flatMap(({ fitting }) => fitting.map(({ queryId }) => queryId)))
  return { asks, canBeAnswered: isSatisfied(query, answered) }
}

/** By query. Binding is judged apart, so that what fits but for the binding can be told from what does not fit. */
function findFitting(
  query: DcqlQuery.Output,
  held: readonly HeldCredential[],
): ReadonlyMap<string, readonly HeldCredential[]> {
  const { credential_matches: matches } = DcqlQuery.query(
    query,
    held.map(({ format, types, document }) => ({
      credential_format: format,
      cryptographic_holder_binding: true,
      type: [...types],
      claims: document as Record<string, never>,
    })),
  )
  return new Map(
    query.credentials.map(({ id }) => [
      id,
      (matches[id]?.valid_credentials ?? []).flatMap(({ input_credential_index: place }) => held[place] ?? []),
    ]),
  )
}

/**
 * Queries that are each an answer by themselves to the same credential set, in formats of ours, are one question; what stands in
 * no set of a query that has sets is not asked.
 */
function groupQueries({ credentials, credential_sets: sets }: DcqlQuery.Output): readonly (readonly string[])[] {
  const ids = credentials
    .filter(({ format }) => presentationFormats.some((ours) => ours === format))
    .map(({ id }) => id)
  if (sets === undefined) return ids.map((id) => [id])
  const groups: string[][] = []
  const grouped = new Set<string>()
  const add = (members: readonly string[]) => {
    const fresh = members.filter((id) => ids.includes(id) && !grouped.has(id))
    for (const id of fresh) grouped.add(id)
    if (fresh.length > 0) groups.push(fresh)
  }
  for (const { options } of sets) {
    add(options.flatMap((option) => (option.length === 1 ? option : [])))
    for (const id of options.flat()) add([id])
  }
  return groups
}

function isRequired({ credential_sets: sets }: DcqlQuery.Output, queryIds: readonly string[]): boolean {
  if (sets === undefined) return true
  return sets.some(
    ({ required, options }) => required && options.every((option) => option.some((id) => queryIds.includes(id))),
  )
}
