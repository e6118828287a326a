/** The shape of `$DATA_DIR/demo.json` (CONTRACT §1): what a person or a program needs to click or call through the demo. */
export interface DemoData {
  readonly urls: {
    readonly issuer: string
    readonly verifier: string
    readonly wallet: string
    readonly mailbox: string
  }
  readonly organisations: readonly { readonly slug: string; readonly name: string; readonly did: string }[]
  readonly signIns: readonly {
    readonly organisation: string
    readonly role: string
    readonly email: string
    readonly password: string
  }[]
  readonly apiKeys: readonly {
    readonly organisation: string
    readonly key: string
    readonly scopes: readonly string[]
  }[]
  readonly offers: readonly {
    readonly achievement: string
    readonly recipient: string
    readonly uri: string
    /** The page for the learner, which the mail links to. */
    readonly link: string
    readonly txCode?: string
  }[]
  readonly files: readonly { readonly name: string; readonly path: string; readonly verdict: string }[]
  readonly people: readonly { readonly name: string; readonly email: string; readonly files: readonly string[] }[]
  readonly qualifications: readonly { readonly name: string; readonly url: string }[]
  readonly profiles: readonly { readonly name: string; readonly url: string }[]
}
