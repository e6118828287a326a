/** What the server of this wallet tells it: public facts, no secrets. */
export interface WalletConfig {
  /** Where institutions publish what they offer. */
  readonly catalogues: readonly string[]
  /** Where somebody else can check a badge. */
  readonly verifier: string
}

let asked: Promise<WalletConfig> | null = null

/** Rejects while there is no network and no earlier visit; asked again the next time. */
export function walletConfig(): Promise<WalletConfig> {
  asked ??= fetch('/config.json')
    .then((answer) => {
      if (!answer.ok) throw new Error(`No configuration: ${answer.status}`)
      return answer.json() as Promise<WalletConfig>
    })
    .catch((cause: unknown) => {
      asked = null
      throw cause
    })
  return asked
}
