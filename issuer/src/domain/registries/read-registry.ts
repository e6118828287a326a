import { createRegistryCredential, signDataIntegrity } from '@stapel/shared'
import { NotFoundError } from '@stapel/shared/server'
import { getSigningKey, type SigningPorts } from '../keys/get-signing-key.ts'
import { isCompromised } from '../keys/organisation-keys.ts'
import { registryUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { validForReaders } from '../valid-for-readers.ts'
import { recognitionOf } from './recognitions-of.ts'
import type { PublishedRegistry, Registry, SignedRegistry } from './registry.ts'

export type RegistrySigningPorts = SigningPorts & Pick<IssuerPorts, 'registries' | 'organisations'>

/** When a copy ends that nobody renews: one that we publish is renewed at half of that. */
export const registryLifetimeSeconds = 7 * 24 * 60 * 60

/**
 * The published registry as its body signs it, never near its end and never by a key that was compromised. Of readers who find
 * it due at once, one stores what the others find.
 * @throws NotFoundError nothing was published
 */
export async function readSignedRegistry(ports: RegistrySigningPorts, org: string): Promise<string> {
  const { registries } = ports
  for (;;) {
    const registry = await registries.find(org)
    const published = registry?.published
    if (!registry || !published) throw new NotFoundError('registry')
    const present = await stillGood(ports, registry, published)
    if (present) return present.text
    const signed = await sign(ports, org, published)
    if (await registries.replace({ ...registry, signed })) return signed.text
  }
}

async function stillGood(
  { keys, clock }: RegistrySigningPorts,
  { organisation: org, signed }: Registry,
  { number }: PublishedRegistry,
): Promise<SignedRegistry | null> {
  if (signed?.number !== number) return null
  const isYoung = Date.parse(signed.signedAt) + (registryLifetimeSeconds * 1000) / 2 > clock.now().getTime()
  return isYoung && !isCompromised(await keys.get(org), signed.verificationMethod) ? signed : null
}

async function sign(
  ports: RegistrySigningPorts,
  org: string,
  { number, entries }: PublishedRegistry,
): Promise<SignedRegistry> {
  const { organisations, addresses, clock } = ports
  const { did, name } = await organisations.get(org)
  const now = clock.now()
  const key = await getSigningKey(ports, org, { algorithm: 'Ed25519' })
  const credential = createRegistryCredential(
    { id: registryUrl(addresses, org), name, recognitions: entries.map(recognitionOf) },
    { id: did, name },
    validForReaders(now),
    new Date(now.getTime() + registryLifetimeSeconds * 1000),
  )
  const created = now.toISOString()
  const options = { cryptosuite: 'eddsa-rdfc-2022', created, proofPurpose: 'assertionMethod' } as const
  const text = JSON.stringify(await signDataIntegrity(credential, key, options))
  return { text, number, signedAt: created, verificationMethod: key.verificationMethod }
}
