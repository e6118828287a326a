import { Openid4vciIssuer, setGlobalConfig } from '@openid4vc/openid4vci'
import { Oauth2AuthorizationServer } from '@openid4vc/oauth2'
import {
  bearerToken,
  acceptForm,
  acceptJson,
  allowAnyOrigin,
  isLoopbackHost,
  NotFoundError,
} from '@stapel/shared/server'
import { Router, type Request } from 'express'
import type { IssuerContext } from '../../context.ts'
import { claimAward, findClaim } from '../../domain/offers/claim-award.ts'
import { ClaimRefusedError } from '../../domain/offers/claim-refused.ts'
import { exchangeCode } from '../../domain/offers/exchange-code.ts'
import { createNonce } from '../../domain/offers/nonce.ts'
import { pathParam } from '../path-param.ts'
import { callbacks } from '../oid4vci/callbacks.ts'
import { chosenConfiguration } from '../oid4vci/chosen-configuration.ts'
import { createOffer } from '../oid4vci/credential-offer.ts'
import { answerRefusals } from '../oid4vci/error-answers.ts'
import { issuerMetadata } from '../oid4vci/issuer-metadata.ts'
import { authorizationServerMetadata, credentialIssuerMetadata, preAuthorizedGrant } from '../oid4vci/metadata.ts'
import { verifyKeyProof } from '../oid4vci/verify-key-proof.ts'

/** OID4VCI 1.0: offer, metadata, token, nonce, credential. Any wallet in any browser may call. */
export function claimingRoutes(ctx: IssuerContext): Router {
  const router = Router()
  // The library takes https only, unless told for the whole process; on this machine itself plain http will do.
  if (isLoopbackHost(new URL(ctx.config.issuerUrl).hostname)) setGlobalConfig({ allowInsecureUrls: true })
  const paths = [
    '/.well-known/openid-credential-issuer/orgs/:org',
    '/.well-known/oauth-authorization-server/orgs/:org',
    '/orgs/:org/offers/:reference/credential-offer',
    '/orgs/:org/token',
    '/orgs/:org/nonce',
    '/orgs/:org/credential',
  ] as const
  router.use([...paths], allowAnyOrigin)

  router.get(paths[0], async (req, res) => {
    res.json(credentialIssuerMetadata(ctx.addresses, await organisationOf(ctx, req)))
  })

  router.get(paths[1], async (req, res) => {
    res.json(authorizationServerMetadata(ctx.addresses, (await organisationOf(ctx, req)).slug))
  })

  router.get(paths[2], async (req, res) => {
    const { object } = await createOffer(ctx, pathParam(req, 'org'), pathParam(req, 'reference'))
    res.set('cache-control', 'no-store').json(object)
  })

  router.post(paths[3], acceptForm, async (req, res) => {
    const { slug } = await organisationOf(ctx, req)
    const { grant } = new Oauth2AuthorizationServer({ callbacks }).parseAccessTokenRequest({
      accessTokenRequest: { ...(req.body as Record<string, unknown> | undefined) },
      request: { headers: new Headers(), method: 'POST', url: req.originalUrl },
    })
    if (grant.grantType !== preAuthorizedGrant)
      throw new ClaimRefusedError('unsupported_grant_type', 'Only pre-authorised codes')
    const { accessToken, expiresInSeconds } = await exchangeCode(ctx, {
      org: slug,
      code: grant.preAuthorizedCode,
      ...(grant.txCode !== undefined && { txCode: grant.txCode }),
    })
    res
      .set('cache-control', 'no-store')
      .json({ access_token: accessToken, token_type: 'Bearer', expires_in: expiresInSeconds })
  })

  router.post(paths[4], async (req, res) => {
    const { slug } = await organisationOf(ctx, req)
    res.set('cache-control', 'no-store').json({ c_nonce: createNonce(ctx, slug) })
  })

  router.post(paths[5], acceptJson, async (req, res) => {
    const organisation = await organisationOf(ctx, req)
    const org = organisation.slug
    const reference = await findClaim(ctx, { org, accessToken: bearerToken(req) ?? '' })
    const metadata = issuerMetadata(ctx.addresses, organisation)
    const parsed = new Openid4vciIssuer({ callbacks }).parseCredentialRequest({
      credentialRequest: { ...(req.body as Record<string, unknown> | undefined) },
      issuerMetadata: metadata,
    })
    const configuration = chosenConfiguration(parsed)
    const [jwt, ...more] = parsed.proofs?.jwt ?? []
    if (!jwt || more.length > 0) throw new ClaimRefusedError('invalid_proof', 'One key proof of type jwt')
    const holder = await verifyKeyProof(ctx, { org, jwt, issuerMetadata: metadata })
    const { text } = await claimAward(ctx, { org, reference, configuration, holder })
    // Verbatim: what was signed is never parsed and written again.
    const credential = configuration === 'open-badge-jwt' ? JSON.stringify(text) : text
    res.set('cache-control', 'no-store').type('json').send(`{"credentials":[{"credential":${credential}}]}`)
  })

  router.use([...paths], answerRefusals)
  return router
}

async function organisationOf(ctx: IssuerContext, req: Request) {
  const organisation = await ctx.organisations.find(pathParam(req, 'org'))
  if (!organisation) throw new NotFoundError('organisation')
  return organisation
}
