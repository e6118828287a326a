import type { SigningKey } from '@stapel/shared'

export const cryptosuites = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019'] as const
export type CryptosuiteName = (typeof cryptosuites)[number]

/** Puts a signature under a credential and gives the text that is stored and handed out, verbatim. */
export interface CredentialSigner {
  dataIntegrity(input: {
    readonly credential: Readonly<Record<string, unknown>>
    readonly key: SigningKey
    readonly cryptosuite: CryptosuiteName
    readonly created: Date
  }): Promise<string>
  /** VC-JOSE-COSE `vc+jwt` with the claims of Open Badges (CONTRACT §2). */
  jwt(input: {
    readonly credential: Readonly<Record<string, unknown>>
    readonly key: SigningKey
    readonly created: Date
  }): Promise<string>
}
