import { nothingOutstanding } from '@stapel/shared/server'
import type { StatusPlace } from '../awards/award.ts'
import type { IssuerPorts } from '../ports.ts'
import { statusListLength, type StatusSubject } from './status-list.ts'

type DrawingPorts = Pick<IssuerPorts, 'statusLists' | 'random'>

/** So many draws in a row that were taken: the list is about half full, and a fresh one is opened. */
const missesBeforeNextList = 5

/**
 * Draws a place at random, so that an index does not reveal the order of awarding. Whether it is free shows when the award is
 * inserted: the places are a unique key. `misses` is how often that failed.
 * @see https://www.w3.org/TR/vc-bitstring-status-list/#privacy-considerations
 */
export async function drawPlace(
  ports: DrawingPorts,
  org: string,
  subject: StatusSubject,
  misses = 0,
): Promise<StatusPlace> {
  const list = await openList(ports, org, subject, misses >= missesBeforeNextList)
  return { list, index: ports.random.below(statusListLength) }
}

/** A place that none of these have: the unique key does not see two that are alike in one document. */
export async function drawFreePlace(
  ports: DrawingPorts,
  org: string,
  subject: StatusSubject,
  { misses, taken }: { readonly misses: number; readonly taken: readonly StatusPlace[] },
): Promise<StatusPlace> {
  for (;;) {
    const place = await drawPlace(ports, org, subject, misses)
    if (!taken.some(({ list, index }) => list === place.list && index === place.index)) return place
  }
}

async function openList(ports: DrawingPorts, org: string, subject: StatusSubject, full: boolean): Promise<number> {
  const { statusLists } = ports
  const present = await statusLists.newest(org, subject)
  if (present && !full) return present.number
  const number = (await statusLists.highestNumber(org)) + 1
  const opened = await statusLists.insert({
    _id: `${org}/${number}`,
    organisation: org,
    number,
    subject,
    published: { revocation: null, suspension: null },
    unlogged: [],
    work: nothingOutstanding,
  })
  // Another writer took the number: its list may be for the same subject.
  return opened ? number : openList(ports, org, subject, false)
}
