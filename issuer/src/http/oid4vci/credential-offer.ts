import { Openid4vciIssuer, type CredentialOfferObject } from '@openid4vc/openid4vci'
import type { IssuerContext } from '../../context.ts'
import { mintCode } from '../../domain/offers/mint-code.ts'
import { callbacks } from './callbacks.ts'
import { configurationIds, preAuthorizedGrant } from './metadata.ts'
import { issuerMetadata } from './issuer-metadata.ts'

interface MadeOffer {
  /** As `openid-credential-offer://` with the whole offer in it. */
  readonly uri: string
  readonly object: CredentialOfferObject
}

/** An offer with a fresh pre-authorised code. @throws LinkNotValidError */
export async function createOffer(ctx: IssuerContext, org: string, reference: string): Promise<MadeOffer> {
  const { code, award } = await mintCode(ctx, { org, reference })
  const txCode = {
    input_mode: 'numeric' as const,
    length: 6,
    description:
      award.recipient.language === 'nl'
        ? 'De code die je van je school of instelling krijgt'
        : 'The code that your school or institution gives you',
  }
  const { credentialOffer, credentialOfferObject } = await new Openid4vciIssuer({ callbacks }).createCredentialOffer({
    issuerMetadata: issuerMetadata(ctx.addresses, await ctx.organisations.get(org)),
    credentialConfigurationIds: [...configurationIds],
    grants: {
      [preAuthorizedGrant]: {
        'pre-authorized_code': code,
        ...(award.offer.txCode !== undefined && { tx_code: txCode }),
      },
    },
  })
  return { uri: credentialOffer, object: credentialOfferObject }
}

export async function createOfferByValue(ctx: IssuerContext, org: string, reference: string): Promise<string> {
  return (await createOffer(ctx, org, reference)).uri
}
