import { concatBytes } from './encodings/bytes.ts'
import { digest } from './encodings/digest.ts'
import { encodeMultibase } from './encodings/multibase.ts'
import { encodeUtf8 } from './encodings/utf8.ts'
import { canonicalizeJson } from './jcs.ts'
import type { JsonObject } from './json.ts'

/** SHA-256, 32 bytes. @see https://www.w3.org/TR/cid-1.0/#multihash */
const sha256Multihash = new Uint8Array([0x12, 0x20])

/**
 * The digest by which a credential names another one (`digestMultibase`): SHA-256 of one signed form of it, proof included.
 * Of a JWT its own characters; of JSON its canonical form (RFC 8785), since whoever carries it may write it out anew.
 * @see https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export async function digestOfCredential(signed: JsonObject | string): Promise<string> {
  const text = typeof signed === 'string' ? signed : canonicalizeJson(signed)
  return encodeMultibase(concatBytes(sha256Multihash, await digest('SHA-256', encodeUtf8(text))))
}
