import { chooseCredentials, readHeldCredential, type CredentialChoice, type PresentationRequest } from '@stapel/shared'

export interface ChooseInput {
  readonly query: PresentationRequest['query']
  readonly held: readonly { readonly key: string; readonly text: string }[]
  /** Of the keys that are in this wallet. */
  readonly ownDids: readonly string[]
}

export async function chooseBadges({ query, held, ownDids }: ChooseInput): Promise<CredentialChoice> {
  const read = await Promise.all(held.map(({ key, text }) => readHeldCredential(key, text)))
  return chooseCredentials(
    query,
    read.filter((credential) => credential !== null),
    new Set(ownDids),
  )
}
