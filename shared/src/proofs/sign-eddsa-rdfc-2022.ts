import { createDocumentLoader } from '../contexts/document-loader.ts'
import type { DataIntegrityOptions, SignedDocument } from './data-integrity-options.ts'
import type { ProofPurpose } from '@digitalcredentials/vc'
import { asList, isJsonObject, type JsonObject } from './json.ts'
import type { SigningKey } from './signing-key.ts'
import { SigningRefusedError } from './signing-refused-error.ts'

/**
 * Signs through `@digitalcredentials/vc`, whose checks of what may be issued come on top of safe JSON-LD.
 * @throws {SigningRefusedError}
 */
export async function signEddsaRdfc2022(
  unsigned: JsonObject,
  key: SigningKey,
  options: DataIntegrityOptions,
): Promise<SignedDocument> {
  if (key.algorithm !== 'Ed25519') throw new TypeError(`eddsa-rdfc-2022 does not sign with ${key.algorithm}`)
  const [vc, { DataIntegrityProof }, { cryptosuite }] = await Promise.all([
    import('@digitalcredentials/vc'),
    import('@digitalcredentials/data-integrity'),
    import('@digitalcredentials/eddsa-rdfc-2022-cryptosuite'),
  ])
  const signer = {
    id: key.verificationMethod,
    algorithm: 'Ed25519',
    sign: ({ data }: { data: Uint8Array }) => key.sign(data),
  }
  const suite = new DataIntegrityProof({ signer, date: options.created, cryptosuite })
  const documentLoader = createDocumentLoader()
  const copy = structuredClone(unsigned)
  const signing =
    options.proofPurpose === 'assertionMethod'
      ? vc.issue({ credential: copy, suite, documentLoader })
      : vc.signPresentation({ presentation: copy, suite, documentLoader, purpose: authentication(options) })
  const signed = await signing.catch((error: unknown) => {
    throw new SigningRefusedError('The document cannot be signed', { cause: error })
  })
  const [proof] = asList((signed as JsonObject).proof)
  if (!isJsonObject(proof)) throw new TypeError('The library made no proof')
  return { ...unsigned, proof: [proof] }
}

/** The library's own asks for a challenge, which a presentation that nobody asked for has not. */
function authentication({ proofPurpose, challenge, domain }: DataIntegrityOptions): ProofPurpose {
  const members = {
    proofPurpose,
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
  }
  return { update: (proof) => Promise.resolve({ ...proof, ...members }) }
}
