import type { CredentialContent } from '../credentials/credential-content.ts'
import { matchesIdentity, normaliseIdentity } from '../credentials/identity-hash.ts'

/** What a visitor types of the person in front of them. Nothing of it is kept. */
export interface TypedIdentity {
  readonly name?: string
  readonly emailAddress?: string
}

/** `absent`: the credential says nothing of it, or nothing was typed. */
export type IdentityMatch = 'matches' | 'differs' | 'absent'

/**
 * Whether the credential is about the person that somebody typed. It says nothing of who showed it.
 * A name that is shared by several people matches for each of them.
 */
export async function compareIdentity(
  { recipient }: Pick<CredentialContent, 'recipient'>,
  typed: TypedIdentity,
): Promise<{ readonly name: IdentityMatch; readonly emailAddress: IdentityMatch }> {
  return {
    name: await compareName(recipient, typed.name),
    emailAddress: await compareHashed(recipient, 'emailAddress', typed.emailAddress),
  }
}

async function compareName(
  recipient: CredentialContent['recipient'],
  typed: string | undefined,
): Promise<IdentityMatch> {
  if (typed === undefined || typed.trim() === '') return 'absent'
  const { nameInClear } = recipient
  if (nameInClear === undefined) return compareHashed(recipient, 'name', typed)
  return tidy(nameInClear) === tidy(typed) ? 'matches' : 'differs'
}

async function compareHashed(
  { hashed }: CredentialContent['recipient'],
  kind: 'name' | 'emailAddress',
  typed: string | undefined,
): Promise<IdentityMatch> {
  const hashes = hashed.filter((identity) => identity.kind === kind)
  if (typed === undefined || typed.trim() === '' || hashes.length === 0) return 'absent'
  const matches = await Promise.all(hashes.map(({ hash, salt }) => matchesIdentity(hash, salt, typed)))
  return matches.includes(true) ? 'matches' : 'differs'
}

function tidy(name: string): string {
  return normaliseIdentity('name', name).toLowerCase()
}
