import { createDocumentLoader } from '../contexts/document-loader.ts'
import type { Cryptosuite } from './cryptosuite.ts'
import type { DataIntegrityOptions, SignableCryptosuite, SignedDocument } from './data-integrity-options.ts'
import { ecdsaJcs2019 } from './ecdsa-jcs-2019.ts'
import { ecdsaRdfc2019 } from './ecdsa-rdfc-2019.ts'
import { eddsaJcs2022 } from './eddsa-jcs-2022.ts'
import { encodeMultibase } from './encodings/multibase.ts'
import { withoutMember, type JsonObject } from './json.ts'
import { signEddsaRdfc2022 } from './sign-eddsa-rdfc-2022.ts'
import { SigningRefusedError } from './signing-refused-error.ts'
import type { SigningKey } from './signing-key.ts'

const suites: Readonly<Record<Exclude<SignableCryptosuite, 'eddsa-rdfc-2022'>, Cryptosuite>> = {
  'eddsa-jcs-2022': eddsaJcs2022,
  'ecdsa-rdfc-2019': ecdsaRdfc2019,
  'ecdsa-jcs-2019': ecdsaJcs2019,
}

/**
 * Signs a credential or presentation with one embedded proof; a proof that it had is replaced.
 * Only bundled contexts and inline ones can be signed over.
 * @throws {SigningRefusedError} for a document that a verifier would refuse: an unknown context, an undefined term …
 * @throws {TypeError} for a key that the suite does not take
 */
export async function signDataIntegrity(
  document: JsonObject,
  key: SigningKey,
  options: DataIntegrityOptions,
): Promise<SignedDocument> {
  const unsigned = withoutMember(document, 'proof')
  const created = new Date(options.created).toISOString().replace(/\.\d+Z$/, 'Z')
  if (options.cryptosuite === 'eddsa-rdfc-2022') return signEddsaRdfc2022(unsigned, key, { ...options, created })
  const suite = suites[options.cryptosuite]
  if (!suite.keyKinds.includes(key.algorithm)) throw new TypeError(`${suite.name} does not sign with ${key.algorithm}`)
  const { cryptosuite, proofPurpose, challenge, domain } = options
  const proofOptions = {
    // A JCS suite signs the proof's words as they are, so it says by which context they are meant.
    // @see https://www.w3.org/TR/vc-di-eddsa/#create-proof-eddsa-jcs-2022 step 2
    ...(cryptosuite.endsWith('-jcs-2022') || cryptosuite.endsWith('-jcs-2019')
      ? { '@context': unsigned['@context'] }
      : {}),
    type: 'DataIntegrityProof',
    cryptosuite,
    created,
    verificationMethod: key.verificationMethod,
    proofPurpose,
    ...(challenge !== undefined && { challenge }),
    ...(domain !== undefined && { domain }),
  }
  const ports = { documentLoader: createDocumentLoader() }
  const data = await suite
    .hashData(ports, { document: unsigned, proofOptions, keyKind: key.algorithm })
    .catch((error: unknown) => {
      throw new SigningRefusedError('The document cannot be signed', { cause: error })
    })
  return { ...unsigned, proof: [{ ...proofOptions, proofValue: encodeMultibase(await key.sign(data)) }] }
}
