import { nothingOutstanding } from '@stapel/shared/server'
import type { KeyAlgorithm } from '@stapel/shared'
import type { IssuerPorts } from '../ports.ts'
import type { OrganisationKey } from './organisation-keys.ts'

export type KeyCreatingPorts = Pick<IssuerPorts, 'keys' | 'keyMaker' | 'vault' | 'random' | 'clock'>

/** What a private key is sealed for: moved to another organisation or name, it does not open. */
export function keyPurpose(org: string, keyId: string): string {
  return `key/${org}/${keyId}`
}

export async function createKey(
  { keyMaker, vault, clock }: Pick<KeyCreatingPorts, 'keyMaker' | 'vault' | 'clock'>,
  { org, id, algorithm }: { readonly org: string; readonly id: string; readonly algorithm: KeyAlgorithm },
): Promise<OrganisationKey> {
  const { publicJwk, privateJwk } = await keyMaker.create(algorithm)
  return {
    id,
    algorithm,
    publicJwk,
    sealedPrivateJwk: vault.seal(privateJwk, keyPurpose(org, id)),
    createdAt: clock.now().toISOString(),
  }
}

/** The two keys that every organisation starts with: Ed25519 for Data Integrity, P-256 for ES256. Those that are there stay. */
export async function createKeys(ports: KeyCreatingPorts, org: string): Promise<void> {
  await ports.keys.insert({
    _id: org,
    organisation: org,
    keys: [
      await createKey(ports, { org, id: 'key-1', algorithm: 'Ed25519' }),
      await createKey(ports, { org, id: 'key-2', algorithm: 'P-256' }),
    ],
    unlogged: [],
    work: nothingOutstanding,
  })
}
