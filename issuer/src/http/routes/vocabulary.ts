import { createExtensionSchema, extensionContextDocument } from '@stapel/shared'
import { allowAnyOrigin } from '@stapel/shared/server'
import { Router } from 'express'
import { extensionSchemaUrl } from '../../domain/organisations/organisation-addresses.ts'
import type { Addresses } from '../../domain/ports.ts'

/** The context and the schema of what Open Badges 3.0 has no term for: published, as Open Badges asks of extensions. */
export function vocabularyRoutes({ addresses }: { readonly addresses: Addresses }): Router {
  const router = Router()
  const schema = JSON.stringify(createExtensionSchema(extensionSchemaUrl(addresses)))
  router.get('/contexts/extension.json', allowAnyOrigin, (_req, res) => {
    res.type('application/ld+json').set('cache-control', 'public, max-age=86400')
    res.send(JSON.stringify(extensionContextDocument))
  })
  router.get('/schemas/extension.json', allowAnyOrigin, (_req, res) => {
    res.type('application/schema+json').set('cache-control', 'public, max-age=86400').send(schema)
  })
  return router
}
