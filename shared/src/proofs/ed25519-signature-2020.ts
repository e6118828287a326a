import type { Cryptosuite } from './cryptosuite.ts'
import { hashRdfc } from './hash-rdfc.ts'

/**
 * Only read, for what circulates: a proof type of its own instead of a cryptosuite.
 * @see https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020
 */
export const ed25519Signature2020: Cryptosuite = {
  name: 'Ed25519Signature2020',
  keyKinds: ['Ed25519'],
  hashData: hashRdfc,
}
