import { createDidResolver, didResolutionAnswer } from '@stapel/shared'
import { allowAnyOrigin } from '@stapel/shared/server'
import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'

/** `GET /1.0/identifiers/{did}`. @see https://www.w3.org/TR/did-resolution/#bindings-https */
export function identifiersRouter({ verification }: VerifierContext): Router {
  const router = Router()
  router.use('/1.0/identifiers', allowAnyOrigin)
  router.get('/1.0/identifiers/:did', async (request, response) => {
    // A fresh resolver a request: what it remembers is good for one look only.
    const resolver = createDidResolver({
      fetchDocument: verification.fetchDocument,
      allowLoopback: verification.allowLoopback ?? false,
    })
    const { status, contentType, body } = didResolutionAnswer(await resolver.resolve(request.params.did))
    response.status(status).type(contentType).send(JSON.stringify(body))
  })
  return router
}
