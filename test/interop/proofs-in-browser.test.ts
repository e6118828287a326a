import { expect } from 'chai'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { launchBrowser } from '../../shared/src/server/testing/browser.ts'

describe('proofs in the browser', function () {
  this.timeout(120_000)
  let folder: string
  let server: Server

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stapel-proofs-'))
    await build({
      root: import.meta.dirname,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: 'es2022',
        rolldownOptions: {
          input: join(import.meta.dirname, 'browser-entry.ts'),
          output: { entryFileNames: 'entry.js' },
        },
      },
    })
    server = createServer((request, response) => {
      if (request.url === '/') {
        response.setHeader('content-type', 'text/html').end('<script type="module" src="/entry.js"></script>')
        return
      }
      readFile(join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)).then(
        (body) => response.setHeader('content-type', 'text/javascript').end(body),
        () => response.writeHead(404).end(),
      )
    })
    // Port 0: WebCrypto needs a secure context, which localhost is.
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })

  after(async () => {
    server.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('signs and verifies every form in Chromium, with the code of the services', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
      const found = await page
        .waitForFunction('globalThis.found', undefined, { timeout: 30_000 })
        .then((handle) => handle.evaluate((promise) => promise as Promise<string[]>))
        .catch((error: unknown) => Promise.reject(new Error(errors.join('\n'), { cause: error })))
      expect(found).to.deep.equal([
        'Ed25519 eddsa-rdfc-2022 passed failed',
        'Ed25519 eddsa-jcs-2022 passed failed',
        'Ed25519 vc+jwt passed',
        'P-256 ecdsa-rdfc-2019 passed failed',
        'P-256 ecdsa-jcs-2019 passed failed',
        'P-256 vc+jwt passed',
        'P-384 ecdsa-rdfc-2019 passed failed',
        'P-384 ecdsa-jcs-2019 passed failed',
        'P-384 vc+jwt passed',
        'status 1',
        'contexts 18 complete',
      ])
    } finally {
      await browser.close()
    }
  })
})
