import { expect } from 'chai'
import express, { type Express } from 'express'
import request from 'supertest'
import { z } from 'zod'
import { createLogger } from '../logging/create-logger.ts'
import { acceptForm, acceptJson, createHttpApp } from './create-http-app.ts'
import { createCsrf } from './csrf.ts'
import { errorHandler, notFoundHandler } from './error-handling.ts'
import { listen } from './listen.ts'
import { parseBody } from './parse-request.ts'
import { limitTries } from './rate-limits.ts'
import { pathToLog } from './request-log.ts'
import { acceptFile } from './uploads.ts'

const log = createLogger({ name: 'test', level: 'silent' })
const zGreeting = z.strictObject({ name: z.string().min(1) })

function appWith(
  addRoutes: (app: Express) => void,
  { rateLimitPerMinute = 0, ready = () => Promise.resolve() } = {},
): Express {
  const { app } = createHttpApp({ log, secure: false, trustProxy: false, rateLimitPerMinute, ready })
  addRoutes(app)
  app.use(notFoundHandler)
  app.use(errorHandler(log, (_request, response, { title }) => void response.type('html').send(`<h1>${title}</h1>`)))
  return app
}

describe('the HTTP kit', () => {
  const greeting = appWith((app) => {
    app.post('/api/greetings', acceptJson, (req, res) => res.json(parseBody(zGreeting, req)))
    app.get('/orgs/:slug', (req, res) => res.json(req.params))
    app.get('/bug', () => {
      throw new TypeError('secret detail')
    })
    app.post('/upload', acceptFile('file', 100), (req, res) => res.json({ size: req.file?.size ?? 0 }))
  })

  describe('answers with a problem', () => {
    const cases: [string, () => request.Test, number, string][] = [
      [
        'a field that is wrong',
        () => request(greeting).post('/api/greetings').send({ name: '' }),
        400,
        'invalid-input',
      ],
      [
        'JSON that is broken',
        () => request(greeting).post('/api/greetings').type('json').send('{"name"'),
        400,
        'invalid-json',
      ],
      [
        'a body over 1 MB',
        () =>
          request(greeting)
            .post('/api/greetings')
            .send({ name: 'x'.repeat(1_000_001) }),
        413,
        'too-large',
      ],
      ['a path that nobody has', () => request(greeting).get('/api/nothing'), 404, 'not-found'],
      ['a path that is not UTF-8', () => request(greeting).get('/orgs/%E0%A4%A'), 400, 'bad-request'],
      ['a bug', () => request(greeting).get('/bug'), 500, 'internal-error'],
      [
        'a file over its limit',
        () => request(greeting).post('/upload').attach('file', Buffer.alloc(101), 'a.txt'),
        413,
        'too-large',
      ],
    ]
    for (const [title, ask, status, code] of cases) {
      it(`${title}: ${status} ${code}`, async () => {
        const response = await ask()
        expect(response.status).to.equal(status)
        expect(response.type).to.equal('application/problem+json')
        expect(response.body).to.include({ status, code })
        expect(response.text).to.not.match(/secret|at .*\.ts/)
      })
    }

    it('names each field that is wrong', async () => {
      const response = await request(greeting).post('/api/greetings').send({ nam: 'x' })
      expect((response.body as { errors: { field: string }[] }).errors.map(({ field }) => field)).to.include('name')
    })
  })

  it('shows a page to a browser, in its language', async () => {
    const response = await request(greeting).get('/nothing').set('accept', 'text/html').set('accept-language', 'en')
    expect(response.status).to.equal(404)
    expect(response.text).to.match(/^<h1>This does not exist/)
  })

  it('keeps the language that somebody chose', async () => {
    const agent = request.agent(greeting)
    await agent.get('/nothing?lang=en')
    const response = await agent.get('/nothing').set('accept', 'text/html').set('accept-language', 'nl')
    expect(response.text).to.match(/This does not exist/)
  })

  it('allows no script or style but its own, and no frame around it', async () => {
    const { headers } = await request(greeting).get('/healthz')
    expect(headers['content-security-policy']).to.include("default-src 'none'").and.include("script-src 'self'")
    expect(headers['content-security-policy']).to.include("frame-ancestors 'none'").and.not.include('unsafe')
    expect(headers).to.not.have.property('x-powered-by')
  })

  it('says that it lives, whether it can serve, and how it does', async () => {
    const down = appWith(() => undefined, { ready: () => Promise.reject(new RangeError('store gone')) })
    expect((await request(down).get('/healthz')).status).to.equal(200)
    expect((await request(down).get('/readyz')).status).to.equal(503)
    expect((await request(greeting).get('/readyz')).status).to.equal(200)
    expect((await request(greeting).get('/metrics')).text).to.include('http_request_duration_seconds')
  })

  it('serves the look that all pages share, and its letters', async () => {
    expect((await request(greeting).get('/assets/tokens.css')).type).to.equal('text/css')
    const font = await request(greeting).get('/assets/fonts/source-sans-3-latin-wght-normal.woff2')
    expect(font.status).to.equal(200)
    expect(font.headers['cache-control']).to.include('immutable')
  })

  it('limits requests for each address, and says so', async () => {
    const busy = appWith(() => undefined, { rateLimitPerMinute: 2 })
    await request(busy).get('/api/a')
    await request(busy).get('/api/a')
    const third = await request(busy).get('/api/a')
    expect(third.status).to.equal(429)
    expect(third.body).to.include({ code: 'too-many-requests' })
    expect((await request(busy).get('/healthz')).status).to.equal(200)
  })

  it('limits tries at a door that is worth guessing at', async () => {
    const door = appWith((app) => app.post('/sign-in', limitTries(1), (_req, res) => res.sendStatus(204)))
    expect((await request(door).post('/sign-in')).status).to.equal(204)
    expect((await request(door).post('/sign-in')).status).to.equal(429)
  })

  it('cuts secrets out of the paths that it logs', () => {
    expect(pathToLog('/offers/0f3a9c2e77d14b8a91aa/x?code=1')).to.equal('/offers/0f3a…/x')
    expect(pathToLog('/orgs/mbo-rijnoever/achievements/technische-tekening-lezen')).to.equal(
      '/orgs/mbo-rijnoever/achievements/technische-tekening-lezen',
    )
  })

  describe('forms', () => {
    const csrf = createCsrf({
      secret: 'a secret',
      secure: false,
      sessionOf: () => 'session-1',
      origins: ['http://here'],
    })
    const forms = appWith((app) => {
      app.use(acceptForm, csrf.protect)
      app.get('/form', (req, res) => res.send(csrf.tokenFor(req, res)))
      app.post('/form', (_req, res) => res.sendStatus(204))
    })

    it('are taken with the token of their page', async () => {
      const agent = request.agent(forms)
      const { text } = await agent.get('/form')
      const response = await agent.post('/form').type('form').set('origin', 'http://here').send({ _csrf: text })
      expect(response.status).to.equal(204)
    })

    for (const [title, origin, site, token] of [
      ['without a token', 'http://here', undefined, ''],
      ['with a token of somebody else', 'http://here', undefined, 'abc.def'],
      ['from another origin', 'http://there', undefined, undefined],
      ['from another site', undefined, 'cross-site', undefined],
    ] as const) {
      it(`are refused ${title}`, async () => {
        const agent = request.agent(forms)
        const { text } = await agent.get('/form')
        const post = agent.post('/form').type('form')
        if (origin !== undefined) void post.set('origin', origin)
        if (site !== undefined) void post.set('sec-fetch-site', site)
        const response = await post.send({ _csrf: token ?? text })
        expect(response.status).to.equal(403)
        expect(response.body).to.include({ code: 'form-expired' })
      })
    }
  })

  it('finishes a request that runs before it stops', async () => {
    const app = express()
    let release: () => void = () => undefined
    const arrived = new Promise<void>((resolve) => {
      app.get('/slow', (_req, res) => {
        release = () => res.send('done')
        resolve()
      })
    })
    const listening = await listen(app, 0)
    const answer = fetch(`http://127.0.0.1:${listening.port}/slow`)
    await arrived
    const closed = listening.close()
    release()
    expect(await (await answer).text()).to.equal('done')
    await closed
  })
})
