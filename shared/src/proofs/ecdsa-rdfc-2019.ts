import type { Cryptosuite } from './cryptosuite.ts'
import { hashRdfc } from './hash-rdfc.ts'

/** @see https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-rdfc-2019 */
export const ecdsaRdfc2019: Cryptosuite = {
  name: 'ecdsa-rdfc-2019',
  keyKinds: ['P-256', 'P-384'],
  hashData: hashRdfc,
}
