import { concatBytes } from './encodings/bytes.ts'
import { digest } from './encodings/digest.ts'
import { encodeUtf8 } from './encodings/utf8.ts'
import type { SuiteInput } from './cryptosuite.ts'
import { canonicalizeJson } from './jcs.ts'
import { contextForProof } from './proof-context.ts'

/**
 * Hash of the canonical proof options, then hash of the canonical document; SHA-384 with a P-384 key.
 * A proof with a context of its own was made of the document with that context.
 * @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022
 * @see https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019
 */
export async function hashJcs({ document, proofOptions, keyKind }: SuiteInput): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = keyKind === 'P-384' ? 'SHA-384' : 'SHA-256'
  const context = contextForProof(document, proofOptions)
  const signed = '@context' in proofOptions ? { ...document, '@context': context } : document
  return concatBytes(
    await digest(algorithm, encodeUtf8(canonicalizeJson(proofOptions))),
    await digest(algorithm, encodeUtf8(canonicalizeJson(signed))),
  )
}
