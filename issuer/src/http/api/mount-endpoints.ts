import { acceptJson, parseBody, parseQuery } from '@stapel/shared/server'
import { Router, type RequestHandler } from 'express'
import type { IssuerContext } from '../../context.ts'
import type { Principal } from '../../domain/access/actor.ts'
import { pathParam } from '../path-param.ts'
import { acceptUpload } from './accept-upload.ts'
import { authenticate } from './authenticate.ts'
import type { Endpoint } from './endpoint.ts'

/** Express routes for endpoints: who calls, then what they say, then the handler. */
export function mountEndpoints(ctx: IssuerContext, endpoints: readonly Endpoint[]): Router {
  const router = Router()
  for (const one of endpoints) {
    router[one.method](expressPath(one.path), ...bodyParsers(one), handlerOf(ctx, one))
  }
  return router
}

/** `{org}` in OpenAPI is `:org` in Express. */
export function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

function bodyParsers({ body, file }: Endpoint): RequestHandler[] {
  if (file) return acceptUpload(file)
  return body ? [acceptJson] : []
}

function handlerOf(ctx: IssuerContext, { access, body, query, handle }: Endpoint): RequestHandler {
  return async (req, res) => {
    const principal = await authenticate(ctx, req, access)
    await handle({
      req,
      res,
      body: body && parseBody(body, req),
      query: query && parseQuery(query, req),
      param: (name) => pathParam(req, name),
      get principal() {
        return required(principal)
      },
      get org() {
        return required(principal).org
      },
    })
  }
}

function required(principal: Principal | null): Principal {
  if (!principal) throw new TypeError('Nobody has to sign in here')
  return principal
}
