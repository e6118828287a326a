import { createLogger } from '@stapel/shared/server'
import { expect } from 'chai'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { createApp } from './app.ts'
import { assertBuilt, WalletNotBuiltError } from './built-wallet.ts'
import { readConfig } from './config.ts'

describe('the server of the wallet', () => {
  let builtDir: string
  before(() => {
    builtDir = mkdtempSync(join(tmpdir(), 'wallet-'))
    mkdirSync(join(builtDir, 'app'))
    writeFileSync(join(builtDir, 'index.html'), '<!doctype html>')
    writeFileSync(join(builtDir, 'service-worker.js'), '')
    writeFileSync(join(builtDir, 'app', 'wallet-Cr69n8Kc.js'), '')
  })
  after(() => rmSync(builtDir, { recursive: true }))

  const app = (environment: Readonly<Record<string, string>> = {}) =>
    request(
      createApp({ config: readConfig(environment), log: createLogger({ name: 'test', level: 'silent' }), builtDir }),
    )

  it('serves the page, to be asked for again at each visit', async () => {
    const { headers } = await app().get('/').expect(200)
    expect(headers['cache-control']).to.equal('no-cache')
  })

  it('lets a browser keep for good what is named after its content, and nothing else', async () => {
    const { headers } = await app().get('/app/wallet-Cr69n8Kc.js').expect(200)
    expect(headers['cache-control']).to.contain('immutable')
    const worker = await app().get('/service-worker.js').expect(200)
    expect(worker.headers['cache-control']).to.equal('no-cache')
  })

  it('tells the wallet where the catalogues are', async () => {
    const own = await app({ ISSUER_URL: 'https://issuer.example/' }).get('/config.json')
    expect(own.body).to.deep.equal({
      catalogues: ['https://issuer.example/api/v1/catalogue'],
      verifier: 'http://localhost:4002',
    })
    const several = await app({ CATALOGUE_URLS: 'https://a.example/c, https://b.example/c' }).get('/config.json')
    expect(several.body).to.deep.include({ catalogues: ['https://a.example/c', 'https://b.example/c'] })
  })

  it('allows scripts of its own alone, and plain http to this machine only where it is told to', async () => {
    const policy = async (environment = {}) =>
      String((await app(environment).get('/')).headers['content-security-policy'])
    const strict = await policy()
    expect(strict)
      .to.match(/script-src 'self' 'wasm-unsafe-eval'(;|$)/)
      .and.to.contain("default-src 'none'")
      .and.not.to.contain('unsafe-inline')
    expect(strict).not.to.contain('http://localhost')
    expect(await policy({ FETCH_ALLOW_LOOPBACK: 'true' })).to.contain('http://localhost:*')
  })

  for (const path of ['/healthz', '/readyz', '/metrics']) {
    it(`answers ${path}`, async () => {
      await app().get(path).expect(200)
    })
  }

  it('has nothing but its files', async () => {
    await app().get('/app/other.js').expect(404)
    await app().get('/..%2f..%2fpackage.json').expect(404)
  })

  it('says all that is wrong with its environment at once', () => {
    expect(() => readConfig({ WALLET_PORT: 'x', ISSUER_URL: 'y', CATALOGUE_URLS: 'z' }))
      .to.throw()
      .with.property('message')
      .that.matches(/WALLET_PORT[^]*ISSUER_URL[^]*CATALOGUE_URLS/)
  })

  it('does not start without a build, and says what to do', () => {
    expect(() => assertBuilt(join(builtDir, 'none'))).to.throw(WalletNotBuiltError, 'npm run build -w wallet-web')
  })
})
