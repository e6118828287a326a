import { encodeBase64url, decodeBase64url } from '../encodings/base64url.ts'
import { digest, type DigestAlgorithm } from '../encodings/digest.ts'
import { decodeUtf8, encodeUtf8 } from '../encodings/utf8.ts'
import { DisclosureError } from './disclosure-error.ts'

/** An undisclosed member (`name` and value) or list item (value alone), by the digest that stands for it. */
export interface Disclosure {
  readonly name: string | null
  readonly value: unknown
}

const algorithms: ReadonlyMap<unknown, DigestAlgorithm> = new Map([
  [undefined, 'SHA-256'],
  ['sha-256', 'SHA-256'],
  ['sha-384', 'SHA-384'],
  ['sha-512', 'SHA-512'],
])

/** Of `_sd_alg`: SHA-256 without one, null for one that we don't know. */
export function findDigestAlgorithm(sdAlg: unknown): DigestAlgorithm | null {
  return algorithms.get(sdAlg) ?? null
}

/** The disclosures by digest. @throws {DisclosureError} */
export async function digestDisclosures(
  texts: readonly string[],
  algorithm: DigestAlgorithm,
): Promise<ReadonlyMap<string, Disclosure>> {
  const disclosures = new Map<string, Disclosure>()
  for (const text of texts) disclosures.set(await digestText(text, algorithm), parseDisclosure(text))
  if (disclosures.size < texts.length) throw new DisclosureError('A disclosure stands twice')
  return disclosures
}

export async function digestText(text: string, algorithm: DigestAlgorithm): Promise<string> {
  return encodeBase64url(await digest(algorithm, encodeUtf8(text)))
}

/** Two are how digests are written, so no claim may pass for one; the third is no name for a member anywhere. */
const unfitNames: ReadonlySet<string> = new Set(['_sd', '...', '__proto__'])

function parseDisclosure(text: string): Disclosure {
  const parts = parseList(text)
  const [salt, name, value] = parts
  if (typeof salt !== 'string') throw new DisclosureError('A disclosure begins with its salt')
  if (parts.length === 2) return { name: null, value: name }
  if (parts.length === 3 && typeof name === 'string' && !unfitNames.has(name)) return { name, value }
  throw new DisclosureError('A disclosure is a list item, or a name and a value')
}

function parseList(text: string): readonly unknown[] {
  const bytes = decodeBase64url(text)
  try {
    const parts: unknown = JSON.parse((bytes && decodeUtf8(bytes)) ?? '')
    if (Array.isArray(parts)) return parts
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new DisclosureError('A disclosure is a list in base64url')
}
