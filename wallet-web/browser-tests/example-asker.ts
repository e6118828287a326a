import {
  createPresentationRequest,
  didDocumentFor,
  didWebOf,
  FetchFailedError,
  generateKeyPair,
  requestParameters,
  signingKeyFromJwk,
  signPresentationRequest,
  verifyPresentationResponse,
  AnswerRefusedError,
  type AnsweredCredential,
  type CredentialsAsked,
  type FetchDocument,
  type PresentationRequest,
} from '@stapel/shared'
import express, { type Express } from 'express'
import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Question {
  readonly asked?: CredentialsAsked
  readonly purpose?: string
  /** By its address alone: nothing about the asker is proven. */
  readonly unsigned?: boolean
  /** Signed by a key that is not the asker's. */
  readonly forged?: boolean
  readonly expired?: boolean
  /** Where the person is sent when the answer has been received. */
  readonly continueAt?: string
}

/** Somebody on this machine who asks for badges, as small as the protocol allows. */
export interface ExampleAsker {
  readonly host: string
  /** What was shown, an answer a line. */
  readonly received: (readonly AnsweredCredential[])[]
  readonly refusals: string[]
  /** Whether the next answer is received, and the word about it lost on the way. */
  loseNextWord: boolean
  /** The query of a link. */
  ask(question?: Question): string
  close(): Promise<void>
}

export async function startExampleAsker(): Promise<ExampleAsker> {
  const app: Express = express()
  app.use((_request, response, next) => {
    response.set({ 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' })
    next()
  })
  const server = await new Promise<Server>((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started))
  })
  const { port } = server.address() as AddressInfo
  const url = `http://localhost:${port}`
  const did = didWebOf(`${url}/asker`)
  const [pair, stolen] = await Promise.all([generateKeyPair('Ed25519'), generateKeyPair('Ed25519')])
  const key = await signingKeyFromJwk(pair.privateKeyJwk, `${did}#key-1`, did)
  const forger = await signingKeyFromJwk(stolen.privateKeyJwk, `${did}#key-1`, did)
  const open = new Map<string, { readonly request: PresentationRequest; readonly question: Question }>()

  const asker: ExampleAsker = {
    host: `localhost:${port}`,
    received: [],
    refusals: [],
    loseNextWord: false,
    ask: (question = {}) => {
      const id = randomUUID()
      const responseUri = `${url}/responses/${id}`
      const request = createPresentationRequest({
        did,
        clientName: 'Voorbeeld Metaal BV',
        purpose: question.purpose ?? 'Voor je sollicitatie als CNC-frezer (voorbeeld)',
        asked: question.asked ?? { kind: 'any-badge' },
        responseUri,
        nonce: randomUUID(),
        state: randomUUID(),
      })
      if (question.unsigned !== true) {
        open.set(id, { request, question })
        return requestParameters(request.clientId, `${url}/requests/${id}`)
      }
      const clientId = `redirect_uri:${responseUri}`
      open.set(id, { request: { ...request, clientId }, question })
      return new URLSearchParams({
        client_id: clientId,
        response_type: 'vp_token',
        response_mode: 'direct_post',
        response_uri: responseUri,
        nonce: request.nonce,
        state: request.state ?? '',
        dcql_query: JSON.stringify(request.query),
        client_metadata: JSON.stringify({ client_name: 'Voorbeeld Metaal BV' }),
      }).toString()
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }

  app.get('/asker/did.json', (_request, response) => {
    response.json(didDocumentFor(did, [{ fragment: 'key-1', publicJwk: pair.publicKeyJwk }]))
  })
  app.post('/requests/:id', express.urlencoded({ extended: false }), async ({ params: { id }, body }, response) => {
    const found = open.get(id)
    if (found === undefined) return response.status(410).json({})
    const now = Date.now()
    const { wallet_nonce: walletNonce } = body as { readonly wallet_nonce?: string }
    const jwt = await signPresentationRequest(found.request, found.question.forged === true ? forger : key, {
      issuedAt: new Date(now - 600_000),
      expiresAt: new Date(found.question.expired === true ? now - 300_000 : now + 300_000),
      ...(walletNonce !== undefined && { walletNonce }),
    })
    return response.type('application/oauth-authz-req+jwt').send(Buffer.from(jwt))
  })
  app.post(
    '/responses/:id',
    express.urlencoded({ extended: false, limit: '3mb' }),
    async ({ params: { id }, body }, response) => {
      const form = body as Readonly<Record<string, string>>
      const found = open.get(id)
      if (found === undefined || form['state'] !== found.request.state) return response.status(409).json({})
      open.delete(id)
      if (form['error'] !== undefined) {
        asker.refusals.push(form['error'])
        return response.json({})
      }
      try {
        const ports = { fetchDocument: fetchOnThisMachine, clock: () => new Date(), allowLoopback: true }
        asker.received.push(await verifyPresentationResponse(form['vp_token'] ?? '', found.request, ports))
      } catch (error) {
        if (error instanceof AnswerRefusedError) return response.status(400).json({ code: error.code })
        throw error
      }
      if (asker.loseNextWord) {
        asker.loseNextWord = false
        // Cut off in the middle: a browser repeats by itself what was cut off before the first byte.
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' }).write('{')
        setTimeout(() => response.socket?.destroy(), 50)
        return undefined
      }
      const { continueAt } = found.question
      return response.json(continueAt === undefined ? {} : { redirect_uri: continueAt })
    },
  )
  return asker
}

const fetchOnThisMachine: FetchDocument = async (url) => {
  const answer = await fetch(url).catch((cause: unknown) => {
    throw new FetchFailedError(`Nobody answers at ${url}`, { cause })
  })
  const body = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, contentType: answer.headers.get('content-type') ?? '', body, url: answer.url }
}
