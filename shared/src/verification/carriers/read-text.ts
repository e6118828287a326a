import { isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { findJsonDefect, type JsonDefect } from '../json-defects.ts'
import { UnreadableCarrierError } from '../unreadable-carrier-error.ts'

/** What a text is by its shape alone. */
export type CarriedText =
  | { readonly form: 'json'; readonly text: string; readonly document: JsonObject; readonly defect: JsonDefect | null }
  | { readonly form: 'jwt'; readonly token: string }
  | { readonly form: 'sd-jwt'; readonly token: string }
  | { readonly form: 'url'; readonly url: string }

const base64url = '[A-Za-z0-9_-]'
const compactJws = new RegExp(`^${base64url}+\\.${base64url}*\\.${base64url}*$`)
const sdJwt = new RegExp(`^${base64url}+\\.${base64url}*\\.${base64url}*~[A-Za-z0-9_.~-]*$`)

/** @throws UnreadableCarrierError `not-json`, `one-carrier-only`, `unknown-carrier` */
export function readText(text: string): CarriedText {
  if (text.startsWith('{')) return readJson(text)
  if (compactJws.test(text)) return { form: 'jwt', token: text }
  if (sdJwt.test(text)) return { form: 'sd-jwt', token: text }
  if (/^https?:\/\/\S+$/.test(text)) return { form: 'url', url: text }
  if (text.startsWith('['))
    throw new UnreadableCarrierError('one-carrier-only', 'A list of credentials goes to the batch door')
  const lines = text.split(/\s+/)
  if (lines.length > 1 && lines.every((line) => compactJws.test(line) || sdJwt.test(line))) {
    throw new UnreadableCarrierError('one-carrier-only', 'There is more than one credential in it')
  }
  throw new UnreadableCarrierError('unknown-carrier', 'This is no credential in a form that we know')
}

function readJson(text: string): CarriedText {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (cause) {
    throw new UnreadableCarrierError('not-json', 'The text starts like JSON and is none', { cause })
  }
  if (!isJsonObject(document)) throw new UnreadableCarrierError('not-json', 'The text is not a JSON object')
  return { form: 'json', text, document, defect: findJsonDefect(text) }
}
