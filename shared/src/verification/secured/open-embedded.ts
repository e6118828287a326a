import { asList, type JsonObject } from '../../proofs/json.ts'
import { verifyDataIntegrityProofs } from '../../proofs/verify-data-integrity.ts'
import type { JsonDefect } from '../json-defects.ts'
import type { SecuredDocument } from './secured-document.ts'

/** A JSON document with its proofs inside, or with none. */
export function openEmbedded(document: JsonObject, jsonDefect: JsonDefect | null): SecuredDocument {
  return {
    securing: 'embedded',
    kind: asList(document['type']).includes('VerifiablePresentation') ? 'presentation' : 'credential',
    document,
    jsonDefect,
    isSigned: document['proof'] !== undefined,
    form: 'data-integrity',
    verifyProofs: (run, { proofPurpose, controller }) =>
      verifyDataIntegrityProofs(run, document, {
        proofPurpose,
        ...(controller !== undefined && { controller }),
        now: run.now.toISOString(),
      }),
  }
}
