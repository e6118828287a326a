/** What the tests use of Digital Bazaar's untyped libraries. */
interface BazaarSigner {
  readonly id: string
  readonly algorithm: string
}
interface BazaarKeyPair {
  id: string
  controller: string
  readonly publicKeyMultibase: string
  signer(): BazaarSigner
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(options: object): Promise<BazaarKeyPair>
}
declare module '@digitalbazaar/ecdsa-multikey' {
  export function generate(options: { curve: 'P-256' | 'P-384' }): Promise<BazaarKeyPair>
}
declare module '@digitalbazaar/ed25519-verification-key-2020' {
  export class Ed25519VerificationKey2020 {
    static generate(options?: object): Promise<Ed25519VerificationKey2020>
    id: string
    controller: string
    publicKeyMultibase: string
  }
}
declare module '@digitalbazaar/ed25519-signature-2020' {
  export class Ed25519Signature2020 {
    static CONTEXT_URL: string
    constructor(options: { key?: object; date?: string })
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}
declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: object
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { signer?: BazaarSigner; date?: string; cryptosuite: object })
  }
}
declare module '@digitalbazaar/vc' {
  type DocumentLoader = (url: string) => Promise<unknown>
  interface Result {
    readonly verified: boolean
    readonly error?: unknown
  }
  export function issue(options: {
    credential: object
    suite: object
    documentLoader: DocumentLoader
    now?: string
  }): Promise<Record<string, unknown>>
  export function signPresentation(options: {
    presentation: object
    suite: object
    challenge: string
    domain?: string
    documentLoader: DocumentLoader
  }): Promise<Record<string, unknown>>
  export function verifyCredential(options: {
    credential: object
    suite: object
    documentLoader: DocumentLoader
    now?: string
  }): Promise<Result>
  export function verify(options: {
    presentation: object
    suite: object
    challenge: string
    domain?: string
    documentLoader: DocumentLoader
    now?: string
  }): Promise<Result>
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  interface BitstringStatusList {
    setStatus(index: number, status: boolean): void
    getStatus(index: number): boolean
    encode(): Promise<string>
  }
  export function createList(options: { length: number }): Promise<BitstringStatusList>
  export function decodeList(options: { encodedList: string }): Promise<BitstringStatusList>
}
