import { expect } from 'chai'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { FetchFailedError, FetchRefusedError } from '../../dids/fetch-document.ts'
import { createGuardedFetch } from './guarded-fetch.ts'
import type { ResolveHost } from './check-target.ts'

const options = { accept: 'application/json', maxBytes: 1000 }
const refuses = async (
  work: Promise<unknown>,
  kind: typeof FetchRefusedError | typeof FetchFailedError,
): Promise<void> => {
  const outcome = await work.then(
    () => 'fetched',
    (error: unknown) => error,
  )
  expect(outcome).to.be.instanceOf(kind)
}
const resolvesTo =
  (...addresses: string[]): ResolveHost =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))

describe('the guarded fetch', () => {
  const servers: Server[] = []
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener)
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://localhost:${(server.address() as AddressInfo).port}`
  }
  const local = createGuardedFetch({ allowLoopback: true, resolveHost: resolvesTo('127.0.0.1') })

  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  describe('refuses before any connection', () => {
    const strict = createGuardedFetch({ allowLoopback: false, resolveHost: resolvesTo('127.0.0.1') })
    for (const url of [
      'http://school.example/',
      'file:///etc/passwd',
      'ftp://school.example/',
      'data:application/json,{}',
      'https://user:secret@school.example/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://10.0.0.8/',
      'https://172.16.3.4/',
      'https://192.168.1.1/',
      'https://169.254.169.254/latest/meta-data',
      'https://100.64.0.1/',
      'https://224.0.0.1/',
      'https://0.0.0.0/',
      'https://255.255.255.255/',
      'https://[::1]/',
      'https://[::]/',
      'https://[fd00::1]/',
      'https://[fe80::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://[64:ff9b::a00:1]/',
      'https://[2002:a00:1::]/',
      'https://[::a00:1]/',
      'https://[4000::1]/',
      'https://localhost/',
      'not a url',
    ]) {
      it(url, () => refuses(strict(url, options), FetchRefusedError))
    }
  })

  it('refuses a name that resolves to a private address', () =>
    refuses(
      createGuardedFetch({ allowLoopback: true, resolveHost: resolvesTo('192.168.0.10') })(
        'https://school.example/',
        options,
      ),
      FetchRefusedError,
    ))

  it('refuses a name of which one address among public ones is private', () =>
    refuses(
      createGuardedFetch({ allowLoopback: false, resolveHost: resolvesTo('93.184.215.14', '10.0.0.1') })(
        'https://school.example/',
        options,
      ),
      FetchRefusedError,
    ))

  it('refuses localhost when its name has been pointed elsewhere', () =>
    refuses(
      createGuardedFetch({ allowLoopback: true, resolveHost: resolvesTo('10.0.0.1') })('http://localhost/', options),
      FetchRefusedError,
    ))

  it('looks a name up once, and connects to what it then saw', async () => {
    const url = await serve((_request, response) => response.end('{}'))
    let lookUps = 0
    const rebinding: ResolveHost = () => {
      lookUps += 1
      return Promise.resolve([{ address: lookUps === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }])
    }
    const { status } = await createGuardedFetch({ allowLoopback: true, resolveHost: rebinding })(url, options)
    expect({ status, lookUps }).to.deep.equal({ status: 200, lookUps: 1 })
  })

  it('brings status, type, body and the URL that answered', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(404, { 'content-type': 'application/problem+json' })
      response.end('{"a":1}')
    })
    const { status, contentType, body, url: answered } = await local(`${url}/did.json`, options)
    expect({ status, contentType, body: new TextDecoder().decode(body), answered }).to.deep.equal({
      status: 404,
      contentType: 'application/problem+json',
      body: '{"a":1}',
      answered: `${url}/did.json`,
    })
  })

  it('follows a redirect', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/end') response.end('"here"')
      else response.writeHead(302, { location: '/end' }).end()
    })
    expect((await local(url, options)).url).to.equal(`${url}/end`)
  })

  it('checks where a redirect leads like the first URL', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    )
    await refuses(local(url, options), FetchRefusedError)
  })

  it('leaves the host only when it may', async () => {
    const other = await serve((_request, response) => response.end('{}'))
    const url = await serve((_request, response) => response.writeHead(302, { location: other }).end())
    expect((await local(url, options)).status).to.equal(200)
    await refuses(local(url, { ...options, sameHostOnly: true }), FetchRefusedError)
  })

  it('gives up after three redirects, and on one that leads nowhere', async () => {
    const round = await serve((_request, response) => response.writeHead(302, { location: '/' }).end())
    await refuses(local(round, options), FetchFailedError)
    const nowhere = await serve((_request, response) => response.writeHead(302).end())
    await refuses(local(nowhere, options), FetchFailedError)
  })

  it('stops at the size that was asked for, said or unsaid', async () => {
    const said = await serve((_request, response) => response.end('x'.repeat(1001)))
    await refuses(local(said, options), FetchFailedError)
    const unsaid = await serve((_request, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(300), more)
      }
      more()
    })
    await refuses(local(unsaid, options), FetchFailedError)
  })

  it('takes nothing compressed, so that a bomb has nothing to burst', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000))),
    )
    await refuses(local(url, options), FetchFailedError)
  })

  it('gives up when nobody answers in time, also drop by drop', async () => {
    const silent = await serve(() => undefined)
    await refuses(local(silent, { ...options, timeoutMs: 100 }), FetchFailedError)
    const dripping = await serve((_request, response) => {
      response.write('x')
    })
    await refuses(local(dripping, { ...options, timeoutMs: 100 }), FetchFailedError)
  })

  it('gives up on a look-up that never ends', () =>
    refuses(
      createGuardedFetch({ allowLoopback: false, resolveHost: () => new Promise(() => undefined) })(
        'https://school.example/',
        {
          ...options,
          timeoutMs: 50,
        },
      ),
      FetchFailedError,
    ))

  it('fails on a name that does not resolve, and where nobody listens', async () => {
    const unknown = createGuardedFetch({
      allowLoopback: false,
      resolveHost: () => Promise.reject(new Error('ENOTFOUND')),
    })
    await refuses(unknown('https://school.example/', options), FetchFailedError)
    await refuses(
      createGuardedFetch({ allowLoopback: false, resolveHost: resolvesTo() })('https://school.example/', options),
      FetchFailedError,
    )
    await refuses(local('http://localhost:1/', options), FetchFailedError)
  })
})
