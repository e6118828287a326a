import type { Cryptosuite } from './cryptosuite.ts'
import { hashRdfc } from './hash-rdfc.ts'

/** The suite that Open Badges 3.0 certifies, and ours by default. @see https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022 */
export const eddsaRdfc2022: Cryptosuite = { name: 'eddsa-rdfc-2022', keyKinds: ['Ed25519'], hashData: hashRdfc }
