import { didDocumentFor } from '@stapel/shared'
import { allowAnyOrigin } from '@stapel/shared/server'
import { Router } from 'express'
import type { VerifierContext } from '../../context.ts'
import { installationKeyFragment } from '../../domain/installation-key/installation-key.ts'

/** The DID of this verifier, with the key that signs what it asks. (Where the base URL has a path, a `did:web` ends in `/did.json`.) */
export function installationDidRouter({ installationKey }: Pick<VerifierContext, 'installationKey'>): Router {
  const { did, publicJwk } = installationKey
  const document = JSON.stringify(didDocumentFor(did, [{ fragment: installationKeyFragment, publicJwk }]))
  const router = Router()
  router.get(['/.well-known/did.json', '/did.json'], allowAnyOrigin, (_request, response) => {
    response.type('application/did+json').set('cache-control', 'public, max-age=60').send(document)
  })
  return router
}
