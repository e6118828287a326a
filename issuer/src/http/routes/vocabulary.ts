import { stapelContext } from '@stapel/shared'
import { allowAnyOrigin } from '@stapel/shared/server'
import { Router } from 'express'
import { extensionSchema } from '../present/extension-schema.ts'

/** The context and the schema of what Open Badges 3.0 has no term for: published, as Open Badges asks of extensions. */
export function vocabularyRoutes(): Router {
  const router = Router()
  router.get('/contexts/extension.json', allowAnyOrigin, (_req, res) => {
    res.type('application/ld+json').set('cache-control', 'public, max-age=86400')
    res.send(JSON.stringify({ '@context': stapelContext }))
  })
  router.get('/schemas/extension.json', allowAnyOrigin, (_req, res) => {
    res.type('application/schema+json').set('cache-control', 'public, max-age=86400')
    res.send(JSON.stringify(extensionSchema))
  })
  return router
}
