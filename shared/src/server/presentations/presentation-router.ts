import express, { Router } from 'express'
import { z } from 'zod'
import { maxTextBytes } from '../../verification/limits.ts'
import { BodyTooLargeError } from '../http/body-too-large-error.ts'
import { allowAnyOrigin } from '../http/cors.ts'
import { acceptForm } from '../http/create-http-app.ts'
import { parseInput } from '../http/parse-request.ts'
import type { PresentationPorts } from './presentation-ports.ts'
import { receiveAnswer } from './receive-answer.ts'
import { receiveRefusal } from './receive-refusal.ts'
import { signRequestObject } from './sign-request-object.ts'

const zRequestForm = z.looseObject({ wallet_nonce: z.string().min(1).max(512).optional() }).default({})

/** Unknown members are ignored, as the specification asks. */
const zAnswer = z.union([
  z.looseObject({ state: z.string(), error: z.string(), vp_token: z.undefined().optional() }),
  z.looseObject({ state: z.string(), vp_token: z.string(), error: z.undefined().optional() }),
])

/** Written as a form, JSON grows: every quote and brace takes three characters. */
const acceptAnswer = express.urlencoded({ extended: false, limit: 3 * maxTextBytes, parameterLimit: 50 })

/**
 * The two doors of OID4VP 1.0 for wallets, in any browser: the signed request, and where the answer is posted (`direct_post`).
 * Mount it at the root of the service whose base URL `askForCredentials` was given. Errors are problems, as everywhere.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-response-mode-direct_post
 */
export function presentationRouter(ports: PresentationPorts): Router {
  const router = Router()
  const noStore: express.RequestHandler = (_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  }
  router.use(['/openid4vp/requests/:id', '/openid4vp/responses/:id'], allowAnyOrigin, noStore)

  router.get('/openid4vp/requests/:id', async (request, response) => {
    sendRequestObject(response, await signRequestObject(ports, request.params.id))
  })

  router.post('/openid4vp/requests/:id', acceptForm, async (request, response) => {
    const { wallet_nonce: walletNonce } = parseInput(zRequestForm, request.body)
    sendRequestObject(response, await signRequestObject(ports, request.params.id, walletNonce))
  })

  router.post('/openid4vp/responses/:id', acceptAnswer, async (request, response) => {
    const requestId = request.params.id
    const { state, error, vp_token: vpToken } = parseInput(zAnswer, request.body)
    if (error !== undefined) {
      await receiveRefusal(ports, { requestId, state, error })
      response.json({})
      return
    }
    if (Buffer.byteLength(vpToken) > maxTextBytes) throw new BodyTooLargeError()
    const { redirectUri } = await receiveAnswer(ports, { requestId, state, vpToken })
    response.json(redirectUri === undefined ? {} : { redirect_uri: redirectUri })
  })

  return router
}

/** As bytes: Express would add a charset, which this media type does not have. */
function sendRequestObject(response: express.Response, jwt: string): void {
  response.type('application/oauth-authz-req+jwt').send(Buffer.from(jwt))
}
