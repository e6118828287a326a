import { ProofContextError } from './cryptosuite.ts'
import { asList, type JsonObject } from './json.ts'
import { canonicalizeJson } from './jcs.ts'

/**
 * The context that gives the proof options their meaning: the document's. A proof may say its own, when the
 * document's begins with it, item by item.
 * @see https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-jcs-2022
 * @throws {ProofContextError}
 */
export function contextForProof(document: JsonObject, proofOptions: JsonObject): unknown {
  if (!('@context' in proofOptions)) return document['@context']
  const ofDocument = asList(document['@context']).map(canonicalizeJson)
  const ofProof = asList(proofOptions['@context']).map(canonicalizeJson)
  if (ofProof.some((item, i) => item !== ofDocument[i])) {
    throw new ProofContextError('The context of the proof is not that of the document')
  }
  return proofOptions['@context']
}
