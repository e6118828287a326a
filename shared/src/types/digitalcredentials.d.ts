declare module '@digitalcredentials/jsonld' {
  interface ToRdfOptions {
    documentLoader: (url: string) => Promise<unknown>
    base: null
    safe: boolean
    rdfDirection?: 'i18n-datatype'
    produceGeneralizedRdf: false
  }
  const jsonld: {
    /** An RDF dataset: opaque, for `rdf-canonize`. Throws errors of many kinds for what is no JSON-LD. */
    toRDF(document: object, options: ToRdfOptions): Promise<object>
  }
  export default jsonld
}

declare module 'rdf-canonize' {
  interface CanonizeOptions {
    algorithm: 'RDFC-1.0'
    format: 'application/n-quads'
    messageDigestAlgorithm?: 'SHA-256' | 'SHA-384'
    maxDeepIterations?: number
    signal?: { readonly aborted: boolean; readonly reason: string }
  }
  const rdfCanonize: {
    /** N-Quads in canonical order. Throws when the work is more than allowed. */
    canonize(dataset: object, options: CanonizeOptions): Promise<string>
  }
  export default rdfCanonize
}

declare module '@digitalcredentials/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalcredentials/data-integrity' {
  interface Signer {
    id: string
    algorithm: string
    sign(options: { data: Uint8Array }): Promise<Uint8Array>
  }
  export class DataIntegrityProof {
    constructor(options: { signer: Signer; date: string; cryptosuite: object })
  }
}

declare module '@digitalcredentials/vc' {
  interface SigningOptions {
    suite: object
    documentLoader: (url: string) => Promise<unknown>
  }
  /** Checks the credential and adds a proof. Throws a plain Error for a credential that it will not sign. */
  export function issue(options: SigningOptions & { credential: object }): Promise<object>
  /** Puts what a proof is for into its options, before they are signed. */
  interface ProofPurpose {
    update(proof: object): Promise<object>
  }
  export function signPresentation(
    options: SigningOptions & { presentation: object; purpose: ProofPurpose },
  ): Promise<object>
}
