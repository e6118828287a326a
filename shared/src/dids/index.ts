export * from './fetch-document.ts'
export { KeyMalformedError, type PublicJwk, type PublicKey, type PublicKeyKind } from './public-key.ts'
export { parsePublicJwk } from './public-jwk.ts'
export { decodeMultikey, encodeMultikey } from './multikey.ts'
export type { VerificationMethod, VerificationRelationship } from './verification-method.ts'
export {
  findKeyInDocument,
  listKeysInDocument,
  type DIDDocument,
  type KeyInDocument,
  type KeyRefusal,
} from './did-document.ts'
export { didKeyOf } from './did-key.ts'
export { didJwkOf } from './did-jwk.ts'
export { didWebOf, didWebUrl } from './did-web-url.ts'
export type { DidWebPorts } from './did-web.ts'
export {
  controllerOf,
  createDidResolver,
  type DidResolver,
  type KeyFinding,
  type KeyObstacle,
  type KeysFinding,
} from './did-resolver.ts'
export { didResolutionAnswer, type DidResolutionAnswer } from './did-resolution-answer.ts'
export { didDocumentFor, type OrganisationKey } from './organisation-did-document.ts'
