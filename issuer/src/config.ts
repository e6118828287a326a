/** What the environment says, checked. */
export interface IssuerConfig {
  readonly port: number
  /** Public base URLs, without a slash at the end. */
  readonly issuerUrl: string
  readonly walletUrl: string
  readonly verifierUrl: string
  readonly dataDir: string
  readonly mongodbUri?: string
  readonly smtpUrl?: string
  readonly mailFrom: string
  /** 32 bytes. */
  readonly keyEncryptionKey: Uint8Array
  /** Lets its bearer create organisations; without it nobody can over HTTP. */
  readonly operatorToken?: string
  readonly trustProxy: string | number | boolean
  readonly rateLimitPerMinute: number
  readonly logLevel: string
}
