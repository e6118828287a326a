import type { Cryptosuite } from './cryptosuite.ts'
import { hashJcs } from './hash-jcs.ts'

/** @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022 */
export const eddsaJcs2022: Cryptosuite = {
  name: 'eddsa-jcs-2022',
  keyKinds: ['Ed25519'],
  hashData: (_ports, data) => hashJcs(data),
}
