import { expect } from 'chai'
import type { JsonObject } from '../proofs/json.ts'
import { keySigner, now } from '../verification/testing/world.ts'
import { parsePresentationRequest } from './parse-presentation-request.ts'
import type { RequestRefusal } from './request-refusal.ts'
import { PresentationRequestError } from './request-refusal.ts'
import { anAsker, answered, requestUri, responseUri, type AskerStage } from './testing/an-asker.ts'

const seconds = (moment: string) => Math.floor(Date.parse(moment) / 1000)
const query = { credentials: [{ id: 'q', format: 'ldp_vc', meta: { type_values: [['urn:a']] } }] }
const unsigned = (change: Readonly<Record<string, string>> = {}) => {
  const parameters = {
    client_id: `redirect_uri:${responseUri}`,
    response_type: 'vp_token',
    response_mode: 'direct_post',
    response_uri: responseUri,
    nonce: 'n-1',
    dcql_query: JSON.stringify(query),
    ...change,
  }
  return `openid4vp://?${new URLSearchParams(parameters).toString()}`
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'read'
  } catch (error) {
    if (error instanceof PresentationRequestError) return error.code
    throw error
  }
}

describe('reading a request to show something', () => {
  let stage: AskerStage
  beforeEach(async () => {
    stage = await anAsker()
  })
  const read = (link: string) => parsePresentationRequest(stage.ports, link)

  it('reads what our own asking side makes, and knows by whom it is signed', async () => {
    stage.world.publish(requestUri, await stage.sign(stage.claims()))
    expect(await read(stage.link())).to.deep.equal(stage.request())
  })

  for (const prefix of [
    'openid4vp://?',
    'haip-vp://?',
    'https://wallet.example/#/share?',
    'https://wallet.example/?',
  ]) {
    it(`takes a link that begins with ${prefix}`, async () => {
      stage.world.publish(requestUri, await stage.sign(stage.claims()))
      expect((await read(stage.link().replace('openid4vp://?', prefix))).nonce).to.equal('nonce-1')
    })
  }

  it('fetches by POST with a nonce of its own, and tells nothing that differs from wallet to wallet', async () => {
    stage.answer = async (url, form) =>
      answered(url, await stage.sign({ ...stage.claims(), wallet_nonce: form.get('wallet_nonce') }))
    expect((await read(stage.link({ request_uri_method: 'post' }))).responseUri).to.equal(responseUri)
    expect([...(stage.posted[0]?.form.keys() ?? [])]).to.deep.equal(['wallet_metadata', 'wallet_nonce'])
  })

  it('takes a signed request that stands in the link itself', async () => {
    const link = new URLSearchParams({ client_id: stage.clientId, request: await stage.sign(stage.claims()) })
    expect((await read(`openid4vp://?${link.toString()}`)).asker.isProven).to.equal(true)
    expect(stage.world.asked).to.not.include(requestUri)
  })

  it('reads an unsigned request by address, and calls nothing about its asker proven', async () => {
    const { asker, responseUri: to } = await read(
      unsigned({ client_metadata: JSON.stringify({ client_name: 'De Nederlandsche Bank' }) }),
    )
    expect(asker).to.deep.equal({
      kind: 'host',
      host: 'verifier.example',
      isProven: false,
      name: 'De Nederlandsche Bank',
    })
    expect(to).to.equal(responseUri)
  })

  it('shows the words of the asker without what hides or turns text, and never more than fits', async () => {
    stage.world.publish(
      requestUri,
      await stage.sign({
        ...stage.claims(),
        client_metadata: {
          client_name: ` Voor\u202Ebeeld\n\u0007${'x'.repeat(5000)}`,
          logo_uri: 'https://tracker.example',
        },
      }),
    )
    const { asker } = await read(stage.link())
    expect(asker.name).to.match(/^Voor beeld x+…$/)
    expect(asker.name).to.have.length(120)
    expect(stage.world.asked.some((url) => url.includes('tracker'))).to.equal(false)
  })

  it('takes a key that may only make assertions, since the specification takes any key of the document', async () => {
    const did = stage.asker.did
    const document = 'https://school.example/orgs/asker/did.json'
    const { body } = await stage.world.fetchDocument(document, { accept: '', maxBytes: 1e6 })
    const { authentication: _, ...rest } = JSON.parse(new TextDecoder().decode(body)) as JsonObject
    stage.world.publish(document, rest)
    stage.world.publish(requestUri, await stage.sign(stage.claims()))
    expect((await read(stage.link())).asker).to.include({ did, isProven: true })
  })

  describe('refuses', () => {
    interface Attack {
      readonly what: string
      readonly code: RequestRefusal
      /** Publishes the request, and gives the link to it. */
      readonly prepare: (stage: AskerStage) => Promise<string> | string
    }
    const withClaims = (change: (claims: JsonObject) => JsonObject, header?: JsonObject) => async (s: AskerStage) => {
      s.world.publish(requestUri, await s.sign(change(s.claims()), header))
      return s.link()
    }
    const withLink = (parameters: Readonly<Record<string, string>>) => async (s: AskerStage) => {
      s.world.publish(requestUri, await s.sign(s.claims()))
      return s.link(parameters)
    }
    const without = (member: string) =>
      withClaims((claims) => Object.fromEntries(Object.entries(claims).filter(([name]) => name !== member)))
    const tooMany = Array.from({ length: 21 }, (_, place) => ({ ...query.credentials[0], id: `q${place}` }))

    const attacks: readonly Attack[] = [
      { what: 'a text that is no link', code: 'not-a-request', prepare: () => 'hallo' },
      { what: 'an offer', code: 'not-a-request', prepare: () => 'openid-credential-offer://?credential_offer_uri=x' },
      { what: 'a link of a megabyte', code: 'not-a-request', prepare: (s) => s.link({ x: 'a'.repeat(1_000_000) }) },
      {
        what: 'a parameter that stands twice',
        code: 'request-malformed',
        prepare: (s) => `${s.link()}&request_uri=${encodeURIComponent('https://evil.example/1')}`,
      },
      // Who asks
      {
        what: 'a certificate as the name of the asker',
        code: 'client-id-refused',
        prepare: withLink({ client_id: 'x509_san_dns:verifier.example' }),
      },
      {
        what: 'the hash of a certificate',
        code: 'client-id-refused',
        prepare: withLink({ client_id: 'x509_hash:abc' }),
      },
      {
        what: 'an asker that must have been registered',
        code: 'client-id-refused',
        prepare: withLink({ client_id: 'verifier' }),
      },
      {
        what: 'an origin, which only a browser can say',
        code: 'client-id-refused',
        prepare: withLink({ client_id: 'origin:https://verifier.example' }),
      },
      {
        what: 'a DID of a method that we do not read',
        code: 'client-id-refused',
        prepare: async (s) => {
          s.world.publish(
            requestUri,
            await s.sign(
              { ...s.claims(), client_id: 'decentralized_identifier:did:example:1' },
              { kid: 'did:example:1#1' },
            ),
          )
          return s.link({ client_id: 'decentralized_identifier:did:example:1' })
        },
      },
      {
        what: 'a did:web with dots in its path',
        code: 'signature-invalid',
        prepare: async (s) => {
          const did = 'did:web:school.example:..:asker'
          s.world.publish(
            requestUri,
            await s.sign({ ...s.claims(), client_id: `decentralized_identifier:${did}` }, { kid: `${did}#key-1` }),
          )
          return s.link({ client_id: `decentralized_identifier:${did}` })
        },
      },
      {
        what: 'a request that names another asker than the link',
        code: 'client-id-differs',
        prepare: withClaims((claims) => ({ ...claims, client_id: 'decentralized_identifier:did:web:other.example' })),
      },
      {
        what: 'an asker whose document nobody serves',
        code: 'asker-unreachable',
        prepare: async (s) => {
          s.world.publish(requestUri, await s.sign(s.claims()))
          s.world.unpublish('https://school.example/orgs/asker/did.json')
          return s.link()
        },
      },
      // The signature
      {
        what: 'a request that should be signed and is not',
        code: 'signature-missing',
        prepare: (s) => `openid4vp://?${new URLSearchParams({ client_id: s.clientId, dcql_query: '{}' }).toString()}`,
      },
      { what: 'alg none', code: 'signature-invalid', prepare: withClaims((claims) => claims, { alg: 'none' }) },
      {
        what: 'a symmetric algorithm',
        code: 'signature-invalid',
        prepare: withClaims((claims) => claims, { alg: 'HS256' }),
      },
      {
        what: 'another algorithm than the key is for',
        code: 'signature-invalid',
        prepare: withClaims((claims) => claims, { alg: 'ES256' }),
      },
      { what: 'no kid', code: 'signature-invalid', prepare: withClaims((claims) => claims, { kid: undefined }) },
      {
        what: 'a kid of another DID',
        code: 'signature-invalid',
        prepare: async (s) => {
          const thief = await keySigner('thief')
          s.world.publish(requestUri, await s.sign(s.claims(), {}, thief.key))
          return s.link()
        },
      },
      {
        what: 'a key that the header brings along',
        code: 'signature-invalid',
        prepare: async (s) => {
          const thief = await keySigner('thief')
          const jwk = { kty: 'OKP', crv: 'Ed25519', x: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }
          s.world.publish(requestUri, await s.sign(s.claims(), { kid: s.asker.key.verificationMethod, jwk }, thief.key))
          return s.link()
        },
      },
      {
        what: 'the signature of another key under the right kid',
        code: 'signature-invalid',
        prepare: async (s) => {
          const thief = await keySigner('thief')
          s.world.publish(requestUri, await s.sign(s.claims(), { kid: s.asker.key.verificationMethod }, thief.key))
          return s.link()
        },
      },
      {
        what: 'a header with crit',
        code: 'signature-invalid',
        prepare: withClaims((claims) => claims, { crit: ['x'] }),
      },
      {
        what: 'a changed payload',
        code: 'signature-invalid',
        prepare: async (s) => {
          const [header = '', , signature = ''] = (await s.sign(s.claims())).split('.')
          const [, other = ''] = (await s.sign({ ...s.claims(), response_uri: 'https://evil.example/' })).split('.')
          s.world.publish(requestUri, `${header}.${other}.${signature}`)
          return s.link()
        },
      },
      {
        what: 'a JWT of another kind, such as an ID token',
        code: 'request-malformed',
        prepare: withClaims((claims) => claims, { typ: 'JWT' }),
      },
      {
        what: 'a key that was rotated',
        code: 'signature-invalid',
        prepare: async (s) => {
          const rotated = await s.world.addSigner('asker', 'Ed25519', { expires: '2026-11-30T00:00:00Z' })
          s.world.publish(requestUri, await s.sign(s.claims(), {}, rotated.key))
          return s.link()
        },
      },
      {
        what: 'a key that was stolen, whatever moment it claims',
        code: 'signature-invalid',
        prepare: async (s) => {
          const stolen = await s.world.addSigner('asker', 'Ed25519', { revoked: '2026-11-30T00:00:00Z' })
          s.world.publish(
            requestUri,
            await s.sign({ ...s.claims(), iat: seconds('2026-01-01T00:00:00Z') }, {}, stolen.key),
          )
          return s.link()
        },
      },
      // Time and place
      {
        what: 'a request that has expired',
        code: 'request-expired',
        prepare: withClaims((claims) => ({ ...claims, exp: seconds(now) - 61 })),
      },
      {
        what: 'a request from the future',
        code: 'request-malformed',
        prepare: withClaims((claims) => ({ ...claims, iat: seconds(now) + 3600 })),
      },
      {
        what: 'an end that is no moment',
        code: 'request-malformed',
        prepare: withClaims((claims) => ({ ...claims, exp: 'never' })),
      },
      {
        what: 'a request that is gone',
        code: 'request-gone',
        prepare: (s) => {
          s.world.publish(requestUri, {}, 410)
          return s.link()
        },
      },
      { what: 'a request that nobody serves', code: 'request-unreachable', prepare: (s) => s.link() },
      {
        what: 'an answer that is no JWT',
        code: 'request-malformed',
        prepare: (s) => {
          s.world.publish(requestUri, '<html>')
          return s.link()
        },
      },
      {
        what: 'a request object that never ends',
        code: 'request-too-large',
        prepare: (s) => {
          s.world.publish(requestUri, 'a'.repeat(65_537))
          return s.link()
        },
      },
      {
        what: 'a request over plain http',
        code: 'request-malformed',
        prepare: withLink({ request_uri: 'http://verifier.example/requests/1' }),
      },
      {
        what: 'a request on this machine, where that is not allowed',
        code: 'request-malformed',
        prepare: withLink({ request_uri: 'http://localhost/requests/1' }),
      },
      {
        what: 'a request in the link itself beside one by reference',
        code: 'request-malformed',
        prepare: withLink({ request: 'a.b.c' }),
      },
      {
        what: 'an unknown way of fetching',
        code: 'request-malformed',
        prepare: withLink({ request_uri_method: 'PUT' }),
      },
      {
        what: 'a request object for another wallet, or from an earlier time',
        code: 'wallet-nonce-differs',
        prepare: async (s) => {
          const replayed = await s.sign({ ...s.claims(), wallet_nonce: 'of-somebody-else' })
          s.answer = (url) => Promise.resolve(answered(url, replayed))
          return s.link({ request_uri_method: 'post' })
        },
      },
      // Where the answer goes
      {
        what: 'an answer over plain http',
        code: 'response-uri-refused',
        prepare: withClaims((claims) => ({ ...claims, response_uri: 'http://verifier.example/r' })),
      },
      {
        what: 'an answer to another scheme',
        code: 'response-uri-refused',
        prepare: withClaims((claims) => ({ ...claims, response_uri: 'javascript:alert(1)' })),
      },
      {
        what: 'an answer to an address with a user name in it',
        code: 'response-uri-refused',
        prepare: withClaims((claims) => ({ ...claims, response_uri: 'https://verifier.example@evil.example/' })),
      },
      {
        what: 'an answer to this machine, where that is not allowed',
        code: 'response-uri-refused',
        prepare: withClaims((claims) => ({ ...claims, response_uri: 'http://localhost/r' })),
      },
      {
        what: 'two addresses for one answer',
        code: 'response-uri-refused',
        prepare: withClaims((claims) => ({ ...claims, redirect_uri: 'https://evil.example/' })),
      },
      { what: 'no address', code: 'response-uri-refused', prepare: without('response_uri') },
      {
        what: 'an encrypted answer, which we do not make',
        code: 'response-mode-refused',
        prepare: withClaims((claims) => ({ ...claims, response_mode: 'direct_post.jwt' })),
      },
      {
        what: 'an answer in an address',
        code: 'response-mode-refused',
        prepare: withClaims((claims) => ({ ...claims, response_mode: 'fragment' })),
      },
      {
        what: 'no way of answering, which means by an address',
        code: 'response-mode-refused',
        prepare: without('response_mode'),
      },
      // What is asked
      {
        what: 'another kind of answer',
        code: 'request-malformed',
        prepare: withClaims((claims) => ({ ...claims, response_type: 'code' })),
      },
      { what: 'no nonce', code: 'request-malformed', prepare: without('nonce') },
      {
        what: 'a nonce with white space',
        code: 'request-malformed',
        prepare: withClaims((claims) => ({ ...claims, nonce: 'a b' })),
      },
      {
        what: 'a nonce that is no text',
        code: 'request-malformed',
        prepare: withClaims((claims) => ({ ...claims, nonce: { a: 1 } })),
      },
      {
        what: 'to sign something unseen along with it',
        code: 'transaction-data-refused',
        prepare: withClaims((claims) => ({ ...claims, transaction_data: ['e30'] })),
      },
      { what: 'no query', code: 'query-invalid', prepare: without('dcql_query') },
      {
        what: 'a query without an end',
        code: 'query-invalid',
        prepare: withClaims((claims) => ({ ...claims, dcql_query: { credentials: tooMany } })),
      },
      {
        what: 'two queries of one name',
        code: 'query-invalid',
        prepare: withClaims((claims) => ({
          ...claims,
          dcql_query: { credentials: [query.credentials[0], query.credentials[0]] },
        })),
      },
      {
        what: 'a set of queries that are not there',
        code: 'query-invalid',
        prepare: withClaims((claims) => ({
          ...claims,
          dcql_query: { ...query, credential_sets: [{ options: [['none']] }] },
        })),
      },
      {
        what: 'a claim that every object has',
        code: 'query-invalid',
        prepare: withClaims((claims) => ({
          ...claims,
          dcql_query: { credentials: [{ ...query.credentials[0], claims: [{ path: ['constructor'] }] }] },
        })),
      },
      {
        what: 'nothing but formats that we do not keep',
        code: 'formats-refused',
        prepare: withClaims((claims) => ({
          ...claims,
          dcql_query: { credentials: [{ id: 'q', format: 'mso_mdoc', meta: { doctype_value: 'a' } }] },
        })),
      },
      // By address
      {
        what: 'an address whose answer goes elsewhere',
        code: 'response-uri-refused',
        prepare: () => unsigned({ response_uri: 'https://evil.example/' }),
      },
      {
        what: 'an address over plain http',
        code: 'response-uri-refused',
        prepare: () =>
          unsigned({ client_id: 'redirect_uri:http://verifier.example/', response_uri: 'http://verifier.example/' }),
      },
      {
        what: 'an address that brings a request object',
        code: 'client-id-refused',
        prepare: () => unsigned({ request: 'a.b.c' }),
      },
      {
        what: 'an address whose query is no JSON',
        code: 'request-malformed',
        prepare: () => unsigned({ dcql_query: '{' }),
      },
    ]
    for (const { what, code, prepare } of attacks) {
      it(what, async () => {
        expect(await refusal(read(await prepare(stage)))).to.equal(code)
        // Refused before anything goes to where the answer would.
        expect(stage.posted.filter(({ url }) => url !== requestUri)).to.deep.equal([])
      })
    }
  })

  it('reads a request on this machine where that is allowed', async () => {
    stage = await anAsker({ allowLoopback: true })
    const local = 'http://localhost:4002/requests/1'
    stage.world.publish(local, await stage.sign({ ...stage.claims(), response_uri: 'http://localhost:4002/r' }))
    expect((await read(stage.link({ request_uri: local }))).responseUri).to.equal('http://localhost:4002/r')
  })
})
