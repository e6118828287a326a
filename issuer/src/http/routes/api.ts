import { allowAnyOrigin } from '@stapel/shared/server'
import { Router } from 'express'
import type { IssuerContext } from '../../context.ts'
import type { Endpoint } from '../api/endpoint.ts'
import { mountEndpoints } from '../api/mount-endpoints.ts'
import { openApiDocument } from '../api/open-api.ts'
import { administrationEndpoints } from './administration-endpoints.ts'
import { applicationEndpoints } from './application-endpoints.ts'
import { awardEndpoints } from './award-endpoints.ts'
import { batchEndpoints } from './batch-endpoints.ts'
import { catalogueEndpoints } from './catalogue-endpoints.ts'
import { achievementEndpoints, outcomeEndpoints } from './definition-endpoints.ts'
import { frameworkEndpoints } from './framework-endpoints.ts'
import { importEndpoints } from './import-endpoints.ts'
import { keyEndpoints } from './key-endpoints.ts'
import { mandateEndpoints } from './mandate-endpoints.ts'
import { proposalEndpoints } from './proposal-endpoints.ts'
import { qualificationEndpoints } from './qualification-endpoints.ts'
import { registryEndpoints } from './registry-endpoints.ts'

export function apiEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  return [
    ...catalogueEndpoints(ctx),
    ...administrationEndpoints(ctx),
    ...keyEndpoints(ctx),
    ...frameworkEndpoints(ctx),
    ...importEndpoints(ctx),
    ...outcomeEndpoints(ctx),
    ...proposalEndpoints(ctx),
    ...achievementEndpoints(ctx),
    ...mandateEndpoints(ctx),
    ...qualificationEndpoints(ctx),
    ...applicationEndpoints(ctx),
    ...awardEndpoints(ctx),
    ...batchEndpoints(ctx),
    ...registryEndpoints(ctx),
  ]
}

/** The REST API and its description. */
export function apiRoutes(ctx: IssuerContext): Router {
  const endpoints = apiEndpoints(ctx)
  const router = Router()
  router.use(['/api/openapi.json', '/api/v1/catalogue'], allowAnyOrigin)
  router.get('/api/openapi.json', (_req, res) => {
    res.json(openApiDocument(endpoints, ctx.config.issuerUrl))
  })
  router.use(mountEndpoints(ctx, endpoints))
  return router
}
