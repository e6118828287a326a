import { calculateJwkThumbprint } from 'jose'
import type { FetchDocument } from '../../dids/fetch-document.ts'
import { readCompactJws } from '../../proofs/compact-jws.ts'
import { configurationUrl, fetchStatement } from './fetch-statement.ts'
import { readEntityStatement, type EntityStatement, type Jwks } from './entity-statement.ts'

export interface FederationPorts {
  readonly fetchDocument: FetchDocument
  readonly clock: () => Date
}

export interface TrustAnchor {
  /** Its entity identifier, a URL. */
  readonly url: string
  /** SHA-256 thumbprint (RFC 7638) of the key that its own configuration must be signed with. */
  readonly thumbprint: string
}

/** Somebody for whom a chain of statements leads to the anchor. */
export interface FederationMember {
  readonly configuration: EntityStatement
  readonly anchorKeys: Jwks
  /** Seconds since 1970: the first of its statements that ends. */
  readonly until: number
}

/** Hints of one entity that are looked at; most have one. */
const maxHints = 3

/**
 * Whether an anchor vouches for an entity, itself or by one that it vouches for. No unproven pointer is followed: the keys of the anchor are
 * known beforehand, and somebody between is asked only when the anchor's own statement about it is there. A longer chain is not followed.
 * @see https://openid.net/specs/openid-federation-1_0.html#section-10
 */
export async function findMember(
  ports: FederationPorts,
  anchor: TrustAnchor,
  entity: string,
): Promise<FederationMember | 'none' | 'unreachable'> {
  const configuration = await fetchConfiguration(ports, entity)
  if (typeof configuration === 'string') return configuration
  const hints = configuration.authority_hints?.slice(0, maxHints) ?? []
  if (hints.length === 0) return 'none'
  const top = await fetchConfiguration(ports, anchor.url)
  // Where there is an anchor, "there is nothing" is no answer.
  if (typeof top === 'string' || !(await isPinned(top, anchor.thumbprint))) return 'unreachable'
  let isUnreachable = false
  for (const hint of hints) {
    const chain =
      hint === anchor.url ? await vouch(ports, top, configuration) : await vouchByOther(ports, top, hint, configuration)
    if (typeof chain === 'object')
      return { configuration, anchorKeys: top.jwks, until: Math.min(configuration.exp, top.exp, ...chain) }
    isUnreachable ||= chain === 'unreachable'
  }
  return isUnreachable ? 'unreachable' : 'none'
}

type Configuration = EntityStatement & { readonly token: string }
/** When each of its statements ends. */
type Chain = readonly number[] | 'none' | 'unreachable'

/** What a superior says of an entity, with the keys of the entity's own configuration among those that it names. */
async function vouch(ports: FederationPorts, superior: Configuration, subject: Configuration): Promise<Chain> {
  const said = await fetchSubordinate(ports, superior, subject.sub)
  if (typeof said === 'string') return said
  return (await isOf(ports, subject, said.jwks)) ? [said.exp] : 'none'
}

/** The same by somebody between, once the anchor is found to vouch for that one. */
async function vouchByOther(
  ports: FederationPorts,
  top: Configuration,
  hint: string,
  subject: Configuration,
): Promise<Chain> {
  const known = await fetchSubordinate(ports, top, hint)
  if (typeof known === 'string') return known
  if (known.constraints?.max_path_length === 0) return 'none'
  const between = await fetchConfiguration(ports, hint)
  if (typeof between === 'string') return between
  if (!(await isOf(ports, between, known.jwks))) return 'none'
  const chain = await vouch(ports, between, subject)
  return typeof chain === 'string' ? chain : [...chain, known.exp, between.exp]
}

async function isOf({ clock }: FederationPorts, { token, sub }: Configuration, keys: Jwks): Promise<boolean> {
  return (await readEntityStatement(token, { keys, now: clock(), issuer: sub, subject: sub })) !== null
}

async function fetchConfiguration(
  { fetchDocument, clock }: FederationPorts,
  entity: string,
): Promise<Configuration | 'none' | 'unreachable'> {
  const fetched = await fetchStatement(fetchDocument, configurationUrl(entity))
  if (typeof fetched === 'string') return fetched
  const { token } = fetched
  const statement = await readEntityStatement(token, { keys: 'self', now: clock(), issuer: entity, subject: entity })
  // A page where a statement should stand: who publishes none is in no federation.
  return statement === null ? 'none' : { ...statement, token }
}

async function fetchSubordinate(
  { fetchDocument, clock }: FederationPorts,
  { sub: issuer, jwks: keys, metadata }: Configuration,
  subject: string,
): Promise<EntityStatement | 'none' | 'unreachable'> {
  const endpoint = metadata?.federation_entity?.federation_fetch_endpoint
  if (endpoint === undefined) return 'none'
  const url = new URL(endpoint)
  url.searchParams.set('sub', subject)
  const fetched = await fetchStatement(fetchDocument, url.href)
  if (typeof fetched === 'string') return fetched
  return (await readEntityStatement(fetched.token, { keys, now: clock(), issuer, subject })) ?? 'unreachable'
}

/** The configuration is signed by the key that its `kid` names: that key is the one that the installation knows. */
async function isPinned({ token, jwks }: Configuration, thumbprint: string): Promise<boolean> {
  const kid = readCompactJws(token)?.header['kid']
  const key = jwks.keys.find((one) => one.kid === kid)
  return key !== undefined && (await calculateJwkThumbprint(key)) === thumbprint
}
