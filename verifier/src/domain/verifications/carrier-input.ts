/** What somebody hands in at the single door (CONTRACT §3). */
export type CarrierInput =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A URL that the visitor chose, not the credential: so it may be fetched. */
  | { readonly kind: 'url'; readonly url: string }

const maxUrlLength = 4096

/** A pasted text: one URL alone is a link to fetch, all else is the carrier itself. */
export function carrierInputOfText(text: string): CarrierInput {
  const trimmed = text.trim()
  return trimmed.length <= maxUrlLength && /^https?:\/\/\S+$/i.test(trimmed)
    ? { kind: 'url', url: trimmed }
    : { kind: 'bytes', bytes: new TextEncoder().encode(trimmed) }
}
