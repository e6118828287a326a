import type { JsonObject } from '../../../proofs/json.ts'

const maxRememberedCharacters = 20 * 1024 * 1024

/** Lists that were proven to be the word of their issuer, by address and issuer. */
export interface ListMemory {
  find(listUrl: string, issuer: string): JsonObject | undefined
  /** @param size the characters that it was read from, since there is room for so much and no more */
  keep(listUrl: string, issuer: string, list: JsonObject, size: number): void
}

/** What could not be proven is not kept: there may have been too little time for it. */
export function createListMemory(): ListMemory {
  const lists = new Map<string, JsonObject>()
  let room = maxRememberedCharacters
  return {
    find: (listUrl, issuer) => lists.get(keyOf(listUrl, issuer)),
    keep(listUrl, issuer, list, size) {
      if (size > room || lists.has(keyOf(listUrl, issuer))) return
      room -= size
      lists.set(keyOf(listUrl, issuer), list)
    },
  }
}

const keyOf = (listUrl: string, issuer: string): string => JSON.stringify([listUrl, issuer])
