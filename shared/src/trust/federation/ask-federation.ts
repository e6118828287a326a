import type { Recognition, TrustRegistry, UnreachableRegistry } from '../trust-registry.ts'
import { entityOf } from './entity-of.ts'
import { findMember, type FederationPorts, type TrustAnchor } from './find-member.ts'
import { holdsTrustMark } from './trust-mark.ts'

/** A federation as an installation is configured with it. */
export interface Federation extends TrustAnchor {
  /** The mark by which the anchor says that somebody is recognised; without it, whoever belongs to the federation is. */
  readonly trustMark?: string
}

/**
 * What an OpenID Federation says of one issuer. A member without the mark that is asked for is known, but not for this; who has no chain of
 * statements to the anchor is unknown.
 */
export async function askFederation(
  ports: FederationPorts,
  federation: Federation,
  issuer: string,
  options: { readonly allowLoopback: boolean },
): Promise<TrustRegistry | UnreachableRegistry> {
  const { url: id, trustMark } = federation
  const registry = { id, name: new URL(id).hostname }
  const entity = entityOf(issuer, options)
  const member = entity === null ? 'none' : await findMember(ports, federation, entity)
  if (member === 'unreachable') return { id, unreachable: true }
  if (member === 'none') return { ...registry, recognitions: [] }
  const { configuration, anchorKeys, until } = member
  const anchor = { entity: id, keys: anchorKeys }
  const isRecognised =
    trustMark === undefined || (await holdsTrustMark(configuration, trustMark, anchor, ports.clock()))
  const issuerName = configuration.metadata?.federation_entity?.organization_name
  const recognition: Recognition = {
    issuer,
    ...(issuerName !== undefined && { issuerName }),
    ...(!isRecognised && { scope: nothing }),
    // Who is in a federation now: it keeps no past, so a chain that holds speaks for what was awarded before too.
    until: dayOf(until),
    source: id,
  }
  return { ...registry, recognitions: [recognition] }
}

/** No achievement is one of these. */
const nothing = { achievements: [] }

function dayOf(seconds: number): string {
  return new Date(Math.min(seconds, 8.64e12) * 1000).toISOString().slice(0, 10)
}
