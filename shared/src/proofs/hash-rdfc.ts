import { concatBytes } from './encodings/bytes.ts'
import { digest } from './encodings/digest.ts'
import { encodeUtf8 } from './encodings/utf8.ts'
import type { HashingPorts, SuiteInput } from './cryptosuite.ts'
import { contextForProof } from './proof-context.ts'
import { canonicalizeRdf } from './rdf-canonicalisation.ts'

/**
 * Hash of the canonical proof options, then hash of the canonical document; SHA-384 with a P-384 key.
 * @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
 * @see https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-rdfc-2019
 */
export async function hashRdfc(
  { documentLoader }: HashingPorts,
  { document, proofOptions, keyKind }: SuiteInput,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = keyKind === 'P-384' ? 'SHA-384' : 'SHA-256'
  const proofConfig = { ...proofOptions, '@context': contextForProof(document, proofOptions) }
  const canonicalProof = await canonicalizeRdf(documentLoader, proofConfig, algorithm)
  const canonicalDocument = await canonicalizeRdf(documentLoader, document, algorithm)
  return concatBytes(
    await digest(algorithm, encodeUtf8(canonicalProof)),
    await digest(algorithm, encodeUtf8(canonicalDocument)),
  )
}
