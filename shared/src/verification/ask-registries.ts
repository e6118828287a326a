import { didWebUrl, FetchFailedError, FetchRefusedError } from '../dids/index.ts'
import {
  askFederation,
  type AskTrust,
  type Federation,
  readKnownIssuersList,
  readRegistryCredential,
  trustAnswer,
  type TrustRegistry,
  type UnreachableRegistry,
} from '../trust/index.ts'
import { issuerOf } from './issuer-of.ts'
import { parseJsonObject } from '../proofs/parse-json-object.ts'
import type { VerificationPorts } from './run.ts'
import { verifyCredential } from './verify-document.ts'

/** A registry that an installation is configured with. */
export type RegistrySource =
  /** A registry as a credential that its body signs: `issuer` is the DID that must have signed it. */
  | { readonly kind: 'credential'; readonly url: string; readonly issuer: string }
  /** A list of known issuers as the Digital Credentials Consortium publishes it; only https speaks for it. */
  | { readonly kind: 'known-issuers'; readonly url: string; readonly name: string }
  /** Either of these, known by its URL only: a credential counts when the `did:web` that signed it is of that URL's own host. */
  | { readonly kind: 'published'; readonly url: string }
  /** An OpenID Federation, by its trust anchor: asked about one issuer at a time, with statements that it signs. */
  | ({ readonly kind: 'federation' } & Federation)

const maxRegistryBytes = 1024 * 1024
/** A registry changes by decisions of people; one that was silent is asked again sooner. */
const keepMs = 10 * 60 * 1000
const keepSilenceMs = 30 * 1000
/** A federation is asked for each issuer: what is kept of that is bounded. */
const maxKept = 1_000

interface Kept {
  readonly until: number
  readonly registry: Promise<TrustRegistry | UnreachableRegistry>
}

/**
 * Answers from the configured registries, each fetched, verified and kept for ten minutes. One that cannot be reached, or is not what it
 * should be, is not asked: never a reason to call an issuer untrusted.
 */
export function createRegistryDesk(
  ports: Omit<VerificationPorts, 'trust'>,
  sources: readonly RegistrySource[],
): AskTrust {
  const { allowLoopback = false } = ports
  const kept = new Map<string, Kept>()

  function registryOf(source: RegistrySource, issuer: string): Promise<TrustRegistry | UnreachableRegistry> {
    const now = ports.clock().getTime()
    const key = source.kind === 'federation' ? JSON.stringify([source.url, source.trustMark, issuer]) : source.url
    const known = kept.get(key)
    if (known !== undefined && known.until > now) return known.registry
    const load =
      source.kind === 'federation'
        ? askFederation(ports, source, issuer, { allowLoopback })
        : loadRegistry(ports, source)
    const registry = load.then((loaded) => {
      if ('unreachable' in loaded) kept.set(key, { until: now + keepSilenceMs, registry })
      return loaded
    })
    if (kept.size >= maxKept) kept.clear()
    kept.set(key, { until: now + keepMs, registry })
    return registry
  }

  return async (question) =>
    trustAnswer(await Promise.all(sources.map((source) => registryOf(source, question.issuer))), question)
}

async function loadRegistry(
  ports: Omit<VerificationPorts, 'trust'>,
  source: Exclude<RegistrySource, { readonly kind: 'federation' }>,
): Promise<TrustRegistry | UnreachableRegistry> {
  const unreachable = { id: source.url, unreachable: true } as const
  const document = await fetchObject(ports, source.url)
  if (document === null) return unreachable
  if (source.kind === 'known-issuers')
    return readKnownIssuersList(document, { id: source.url, name: source.name }) ?? unreachable
  const issuer = issuerOf(document)
  if (source.kind === 'published' && issuer === undefined)
    return readKnownIssuersList(document, { id: source.url, name: new URL(source.url).hostname }) ?? unreachable
  const isTheirs = source.kind === 'published' ? isOfHost(issuer, source.url, ports) : issuer === source.issuer
  if (!isTheirs) return unreachable
  const { verdict } = await verifyCredential(document, ports)
  return (verdict === 'valid' ? readRegistryCredential(document) : null) ?? unreachable
}

function isOfHost(
  did: string | undefined,
  url: string,
  { allowLoopback = false }: Pick<VerificationPorts, 'allowLoopback'>,
): boolean {
  const own = did === undefined ? null : didWebUrl(did, { allowLoopback })
  return own !== null && new URL(own).origin === new URL(url).origin
}

async function fetchObject({ fetchDocument }: Pick<VerificationPorts, 'fetchDocument'>, url: string) {
  try {
    const { status, body } = await fetchDocument(url, {
      accept: 'application/vc, application/json',
      maxBytes: maxRegistryBytes,
    })
    return status === 200 ? parseJsonObject(new TextDecoder().decode(body).trim()) : null
  } catch (error) {
    if (error instanceof FetchRefusedError || error instanceof FetchFailedError) return null
    throw error
  }
}
