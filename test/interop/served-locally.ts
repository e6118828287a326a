/** The web as a library under test sees it: a few documents by URL, and nothing else. */
export interface ServedLocally {
  /** Every URL that was asked for, found or not. */
  readonly asked: readonly string[]
  restore(): void
}

/** Takes the place of the global `fetch`, for libraries that take no other. Whoever calls this restores it. */
export function serveLocally(documents: ReadonlyMap<string, object>): ServedLocally {
  const original = globalThis.fetch
  const asked: string[] = []
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input)
    asked.push(url)
    const document = documents.get(url)
    return Promise.resolve(document === undefined ? new Response(null, { status: 404 }) : Response.json(document))
  }
  return { asked, restore: () => void (globalThis.fetch = original) }
}
