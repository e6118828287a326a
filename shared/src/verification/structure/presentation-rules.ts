import { isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { findEnvelopeDefect } from './credential-rules.ts'
import { each, optional, type StructureDefect, type StructureRule, typedObject, url } from './structure-defect.ts'

const holder: StructureRule = (value, path) => url(isJsonObject(value) ? value['id'] : value, path)

/** Whatever stands in it is checked as a part; here, that it can be a credential at all. */
const credential: StructureRule = (value, path) =>
  isJsonObject(value) || (typeof value === 'string' && value !== '') ? null : { code: 'member-malformed', path }

/** @see https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations */
export function findPresentationDefect(document: JsonObject): StructureDefect | null {
  return (
    findEnvelopeDefect(document, 'VerifiablePresentation') ??
    optional(url)(document['id'], '/id') ??
    optional(holder)(document['holder'], '/holder') ??
    optional(each(typedObject))(document['termsOfUse'], '/termsOfUse') ??
    optional(each(credential))(document['verifiableCredential'], '/verifiableCredential')
  )
}

/** The holder's DID, where the presentation names one. */
export function holderOf(document: JsonObject): string | undefined {
  const named = document['holder']
  const id = isJsonObject(named) ? named['id'] : named
  return typeof id === 'string' ? id : undefined
}
