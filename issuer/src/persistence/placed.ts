import type { StatusPlace } from '../domain/awards/award.ts'
import type { StatusPurpose } from '../domain/status-lists/status-list.ts'

/** What is derived of status places for the store to index: unique places, and what the lists must show. */
export interface PlacedFields {
  /** `{list}/{index}` of every form: unique in the organisation. */
  readonly places: readonly string[]
  /** `{purpose}/{list}` of the lists in which these places are set now. */
  readonly setIn: readonly string[]
  /** The lists that do not show the state yet. */
  readonly unpublished: readonly number[]
}

export function placedFields(
  places: readonly StatusPlace[],
  purpose: StatusPurpose | null,
  outstanding: boolean,
): PlacedFields {
  const lists = [...new Set(places.map(({ list }) => list))]
  return {
    places: places.map(({ list, index }) => `${list}/${index}`),
    setIn: purpose === null ? [] : lists.map((list) => `${purpose}/${list}`),
    unpublished: outstanding ? lists : [],
  }
}

export function indexesIn(list: number, places: readonly StatusPlace[]): number[] {
  return places.filter((place) => place.list === list).map(({ index }) => index)
}

export const placedIndexes = [
  { fields: ['organisation', 'places'], unique: true },
  { fields: ['organisation', 'setIn'] },
  { fields: ['organisation', 'unpublished'] },
] as const
