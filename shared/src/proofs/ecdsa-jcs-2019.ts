import type { Cryptosuite } from './cryptosuite.ts'
import { hashJcs } from './hash-jcs.ts'

/** @see https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019 */
export const ecdsaJcs2019: Cryptosuite = {
  name: 'ecdsa-jcs-2019',
  keyKinds: ['P-256', 'P-384'],
  hashData: (_ports, data) => hashJcs(data),
}
