import type { KeyAlgorithm, SigningKey } from '@stapel/shared'
import { NoSigningKeyError } from '../errors.ts'
import { organisationDid } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { keyPurpose } from './create-keys.ts'
import { isCurrent } from './organisation-keys.ts'

export type SigningPorts = Pick<IssuerPorts, 'keys' | 'keyMaker' | 'vault' | 'addresses' | 'clock'>

/**
 * The organisation's present key of an algorithm, ready to sign, or the one that is named.
 * @throws NoSigningKeyError
 */
export async function getSigningKey(
  { keys, keyMaker, vault, addresses }: SigningPorts,
  org: string,
  wanted: { readonly algorithm: KeyAlgorithm; readonly verificationMethod?: string },
): Promise<SigningKey> {
  const controller = organisationDid(addresses, org)
  const candidates = (await keys.get(org)).keys.filter(
    (key) =>
      isCurrent(key) &&
      key.algorithm === wanted.algorithm &&
      (wanted.verificationMethod === undefined || wanted.verificationMethod === `${controller}#${key.id}`),
  )
  const key = candidates.at(-1)
  if (!key) throw new NoSigningKeyError(wanted.verificationMethod ?? wanted.algorithm)
  return keyMaker.open({
    algorithm: key.algorithm,
    privateJwk: vault.open(key.sealedPrivateJwk, keyPurpose(org, key.id)),
    verificationMethod: `${controller}#${key.id}`,
    controller,
  })
}
