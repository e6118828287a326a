/** A link longer than this is none of ours to read: no QR code holds a tenth of it. */
const longestLink = 32 * 1024

/**
 * The query of a link that asks to show something, whatever it came as: `openid4vp://?…`, `haip-vp://?…`, a page of a wallet with
 * the query behind `?` or behind `#`, or the query alone. Null for what is no such link; whether it asks rightly is found out later.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-wallet-invocation
 */
export function parsePresentationLink(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > longestLink) return null
  const query = trimmed.includes('?') ? trimmed.slice(trimmed.indexOf('?') + 1) : trimmed
  const [withoutFragment] = query.split('#')
  const parameters = new URLSearchParams(withoutFragment)
  const asks = parameters.has('request_uri') || parameters.has('request') || parameters.has('dcql_query')
  return asks && parameters.has('client_id') ? parameters.toString() : null
}
