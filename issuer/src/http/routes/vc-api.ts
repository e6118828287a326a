import { acceptJson, NotFoundError, parseBody } from '@stapel/shared/server'
import { Router } from 'express'
import type { IssuerContext } from '../../context.ts'
import { changeCredentialStatus } from '../../domain/credentials/change-credential-status.ts'
import { issueCredential } from '../../domain/credentials/issue-credential.ts'
import { pathParam } from '../path-param.ts'
import { authenticate } from '../api/authenticate.ts'
import { zIssueRequest, zStatusRequest } from '../schemas/vc-api.ts'

/** The VC-API for other systems that sign with the organisation's keys. @see https://w3c-ccg.github.io/vc-api/ */
export function vcApiRoutes(ctx: IssuerContext): Router {
  const router = Router()

  router.post('/vc-api/:org/credentials/issue', acceptJson, async (req, res) => {
    const principal = await authenticate(ctx, req, 'credentials:issue')
    if (!principal) throw new TypeError('Issuing is not public')
    const { credential, options } = parseBody(zIssueRequest, req)
    const text = await issueCredential(ctx, principal.actor, {
      org: principal.org,
      credential,
      cryptosuite: options.cryptosuite,
      ...(options.verificationMethod !== undefined && { verificationMethod: options.verificationMethod }),
    })
    res.status(201).type('application/vc').send(text)
  })

  router.post('/vc-api/:org/credentials/status', acceptJson, async (req, res) => {
    const principal = await authenticate(ctx, req, 'credentials:issue')
    if (!principal) throw new TypeError('Status is not public')
    const { credentialId, credentialStatus, status } = parseBody(zStatusRequest, req)
    for (const entry of [credentialStatus].flat()) {
      const bit = entry.status ?? status ?? true
      await changeCredentialStatus(ctx, principal.actor, {
        org: principal.org,
        credentialId,
        purpose: entry.statusPurpose,
        set: bit === true || bit === '1',
        reason: 'vc-api',
      })
    }
    res.status(200).json({ credentialId })
  })

  // What another system holds may have been signed anew since: this is the form to go by.
  router.get('/vc-api/:org/credentials/:id', async (req, res) => {
    const principal = await authenticate(ctx, req, 'credentials:issue')
    if (!principal) throw new TypeError('Reading back is not public')
    const credential = await ctx.issuedCredentials.find(principal.org, pathParam(req, 'id'))
    const form = credential?.forms.findLast(({ signedAnewAt }) => signedAnewAt === undefined)
    if (!form) throw new NotFoundError('credential')
    res.set('cache-control', 'no-store').type('application/vc').send(form.text)
  })

  return router
}
