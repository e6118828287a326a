import { generateKeyPair, signingKeyFromJwk, type PrivateJwk } from '@stapel/shared'
import type { Vault } from '@stapel/shared/server'
import {
  installationKeyFragment,
  type InstallationKey,
  type InstallationKeyRepository,
  type StoredInstallationKey,
} from './installation-key.ts'

interface Ports {
  readonly installationKeys: InstallationKeyRepository
  readonly vault: Vault
  readonly clock: { readonly now: () => Date }
}

/** What the private key is sealed for. */
const purpose = 'installation-key'

/**
 * The installation's key; the first start makes it.
 * @throws VaultError when it was sealed under another `KEY_ENCRYPTION_KEY`
 */
export async function openInstallationKey(ports: Ports, did: string): Promise<InstallationKey> {
  const stored = (await ports.installationKeys.find()) ?? (await makeInstallationKey(ports))
  // Sealed by ourselves: the vault has authenticated it.
  const privateJwk = JSON.parse(ports.vault.open(stored.sealedPrivateJwk, purpose)) as PrivateJwk
  const signingKey = await signingKeyFromJwk(privateJwk, `${did}#${installationKeyFragment}`, did)
  return { did, publicJwk: stored.publicJwk, signingKey }
}

async function makeInstallationKey({ installationKeys, vault, clock }: Ports): Promise<StoredInstallationKey> {
  const { publicKeyJwk, privateKeyJwk } = await generateKeyPair('P-256')
  return installationKeys.insert({
    publicJwk: publicKeyJwk,
    sealedPrivateJwk: vault.seal(JSON.stringify(privateKeyJwk), purpose),
    createdAt: clock.now(),
  })
}
