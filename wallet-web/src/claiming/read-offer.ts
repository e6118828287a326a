import { preAuthorizedCodeGrantIdentifier } from '@openid4vc/oauth2'
import type { CredentialOfferObject, IssuerMetadataResult, Openid4vciClient } from '@openid4vc/openid4vci'
import { ClaimError } from './claim-problem.ts'
import { boundedFetch, createOpenidClient } from './openid-client.ts'
import { toClaimError } from './to-claim-error.ts'

/** What the learner sees before saying yes. */
export interface ReadOffer {
  readonly issuerName: string
  readonly issuerHost: string
  /** What is offered, as the issuer calls it; empty when its metadata has no names. */
  readonly names: readonly string[]
  /** Asked when the issuer gives a code by another way than the link. */
  readonly txCode?: { readonly numeric: boolean; readonly length?: number; readonly description?: string }
  readonly configurationId: string
  /** When it was fetched: its code lives for minutes only. */
  readonly readAt: Date
  readonly offer: CredentialOfferObject
  readonly metadata: IssuerMetadataResult
}

/** Data Integrity first: files and images of the Open Badges world are made of it. */
const wantedFormats = ['ldp_vc', 'jwt_vc_json', 'vc+jwt']

/**
 * Fetches the offer and the issuer's metadata. Nothing is taken yet.
 * @throws ClaimError
 */
export async function readOffer(
  query: string,
  language: string,
  fetchOffer: typeof fetch = boundedFetch,
): Promise<ReadOffer> {
  try {
    const client: Openid4vciClient = createOpenidClient(null, fetchOffer)
    const offer = await client.resolveCredentialOffer(`openid-credential-offer://?${query}`)
    const grant = offer.grants?.[preAuthorizedCodeGrantIdentifier]
    if (grant === undefined) throw new ClaimError('not-supported')
    const metadata = await client.resolveIssuerMetadata(offer.credential_issuer)
    const configurationId = chooseConfiguration(offer, metadata)
    const host = new URL(offer.credential_issuer).host
    return {
      issuerName: inLanguage(metadata.credentialIssuer.display, language)?.name ?? host,
      issuerHost: host,
      names: namesOf(metadata, configurationId, language),
      ...(grant.tx_code === undefined
        ? {}
        : {
            txCode: {
              numeric: (grant.tx_code.input_mode ?? 'numeric') === 'numeric',
              ...(grant.tx_code.length === undefined ? {} : { length: grant.tx_code.length }),
              ...(grant.tx_code.description === undefined ? {} : { description: grant.tx_code.description }),
            },
          }),
      configurationId,
      readAt: new Date(),
      offer,
      metadata,
    }
  } catch (cause) {
    throw toClaimError(cause, { typedCode: false })
  }
}

function chooseConfiguration(offer: CredentialOfferObject, metadata: IssuerMetadataResult): string {
  const offered = offer.credential_configuration_ids
  const formatOf = (id: string) => metadata.credentialIssuer.credential_configurations_supported[id]?.format ?? ''
  for (const format of wantedFormats) {
    const found = offered.find((id) => formatOf(id) === format)
    if (found !== undefined) return found
  }
  throw new ClaimError('not-supported')
}

interface Display {
  readonly name?: string | undefined
  readonly locale?: string | undefined
}

function inLanguage<D extends Display>(display: readonly D[] | undefined, language: string): D | undefined {
  return display?.find(({ locale }) => locale?.split('-')[0] === language) ?? display?.[0]
}

function namesOf(metadata: IssuerMetadataResult, configurationId: string, language: string): readonly string[] {
  const configuration = metadata.credentialIssuer.credential_configurations_supported[configurationId]
  const { credential_metadata: described } = (configuration ?? {}) as {
    credential_metadata?: { display?: readonly Display[] }
  }
  const name = inLanguage(described?.display, language)?.name
  return name === undefined ? [] : [name]
}
