import { expect } from 'chai'
import fc from 'fast-check'
import { deflateSync, gzipSync } from 'node:zlib'
import { encodeBase64url } from '../proofs/encodings/base64url.ts'
import { signCompactJws } from '../proofs/compact-jws.ts'
import { exampleSigner } from '../proofs/testing/example-signer.ts'
import { offlinePorts } from '../proofs/testing/offline-ports.ts'
import {
  createBitstring,
  createStatusEntry,
  createStatusListCredential,
  createTokenStatusList,
  decodeBitstring,
  decodeTokenStatusList,
  encodeBitstring,
  encodeTokenStatusList,
  minimumEntries,
  parseStatusEntries,
  parseTokenStatusReference,
  pickFreeIndex,
  readBitstringStatus,
  readEntry,
  readOneEdTechRevocationList,
  readTokenStatus,
  readTokenStatusList,
  signTokenStatusList,
  tokenStatus,
  type BitstringStatusEntry,
} from './index.ts'

const listUrl = 'https://school.example/orgs/a/status/1/revocation'
const rawEntry = createStatusEntry({ listUrl, purpose: 'revocation', index: 94_567 })
const [entry] = parseStatusEntries(rawEntry) as readonly BitstringStatusEntry[]
const list = (bits: Uint8Array, purpose: 'revocation' | 'suspension' = 'revocation') =>
  createStatusListCredential({
    id: listUrl,
    issuer: 'did:web:school.example:orgs:a',
    purpose,
    bits,
    validFrom: '2026-09-01T10:00:00Z',
    validUntil: '2026-09-02T10:00:00Z',
    lifetimeSeconds: 300,
  })

describe('bitstring', () => {
  it('counts from the left: index 0 is the highest bit of the first byte', () => {
    expect([...createBitstring(16, [0, 7, 8])]).to.deep.equal([0x81, 0x80])
  })

  it('reads what it writes, at any place', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999 })), (indexes) => {
        const bits = decodeBitstring(encodeBitstring(createBitstring(1000, indexes)))!
        const read = Array.from({ length: 1000 }, (_, index) => index).filter(
          (index) => readEntry(bits, index, 1) === 1,
        )
        expect(read).to.deep.equal([...indexes].sort((a, b) => a - b))
      }),
      { numRuns: 30 },
    )
  })

  it('reads entries of several bits, and nothing beyond the end', () => {
    const bits = Uint8Array.from([0b0110_1100])
    expect([0, 1, 2, 3, 4].map((index) => readEntry(bits, index, 2))).to.deep.equal([1, 2, 3, 0, null])
    expect(readEntry(bits, 1, 5)).to.equal(null)
  })

  it('has no entry outside its range', () => {
    for (const index of [-1, 8, 1.5]) expect(() => createBitstring(8, [index])).to.throw(RangeError)
  })

  it('reads lists from before the final specification, which have no multibase prefix', () => {
    expect(decodeBitstring(encodeBitstring(createBitstring(8, [3])).slice(1))).to.deep.equal(Uint8Array.from([16]))
  })

  const packed = encodeBitstring(createBitstring(minimumEntries, [5]))
  for (const [name, text] of [
    ['nothing', ''],
    ['no base64url', 'u!!'],
    ['padding', `${packed}==`],
    ['no gzip', `u${encodeBase64url(new Uint8Array(100).fill(65))}`],
    ['zlib', `u${encodeBase64url(deflateSync(new Uint8Array(100)))}`],
    ['a truncated list', `u${encodeBase64url(gzipSync(new Uint8Array(16384)).subarray(0, 20))}`],
    ['a header alone', `u${encodeBase64url(Uint8Array.from([0x1f, 0x8b]))}`],
    [
      'a broken stream',
      `u${encodeBase64url(Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255, 255, 255]))}`,
    ],
  ] as const) {
    it(`refuses ${name}`, () => expect(decodeBitstring(text)).to.equal(null))
  }

  it('stops a gzip bomb early, in time and in memory', () => {
    // 400 MB of zeros in 400 kB; a list of 4 GB would only be a longer tail that is never read.
    const bomb = `u${encodeBase64url(gzipSync(new Uint8Array(400_000_000)))}`
    const before = process.memoryUsage().rss
    const startedAt = process.cpuUsage()
    expect(decodeBitstring(bomb)).to.equal(null)
    const { user, system } = process.cpuUsage(startedAt)
    expect((user + system) / 1000).to.be.below(1000)
    expect(process.memoryUsage().rss - before).to.be.below(60_000_000)
  })
})

describe('readBitstringStatus', () => {
  it('reads an entry of our own list', () => {
    const revoked = list(createBitstring(minimumEntries, [94_567]))
    expect(readBitstringStatus(entry!, revoked)).to.deep.equal({ outcome: 'read', value: 1 })
    const active = list(createBitstring(minimumEntries, [94_566, 94_568]))
    expect(readBitstringStatus(entry!, active)).to.deep.equal({ outcome: 'read', value: 0 })
  })

  it('gives an entry an id, which Open Badges asks', () => {
    expect(rawEntry).to.deep.equal({
      id: `${listUrl}#94567`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '94567',
      statusListCredential: listUrl,
    })
  })

  it('says in milliseconds how long the list may be kept', () => {
    const { credentialSubject, validUntil } = list(createBitstring(minimumEntries, []))
    expect(credentialSubject).to.include({ ttl: 300_000, id: `${listUrl}#list` })
    expect(validUntil).to.equal('2026-09-02T10:00:00Z')
    const bare = createStatusListCredential({
      id: listUrl,
      issuer: 'did:example:i',
      purpose: 'suspension',
      bits: new Uint8Array(1),
      validFrom: 'x',
    })
    expect(bare).to.not.have.any.keys('validUntil')
    expect(bare.credentialSubject).to.not.have.any.keys('ttl')
  })

  it('reads a message, with its text', () => {
    const statusMessage = ['a', 'b', 'c', 'd'].map((message, i) => ({ status: `0x${i}`, message }))
    const [message] = parseStatusEntries({
      ...rawEntry,
      statusPurpose: 'message',
      statusSize: 2,
      statusListIndex: '1',
      statusMessage,
    })
    const bits = new Uint8Array(minimumEntries / 4)
    bits[0] = 0b0010_0000
    const { credentialSubject, ...rest } = list(bits)
    const messages = {
      ...rest,
      credentialSubject: { ...(credentialSubject as object), statusPurpose: ['message', 'revocation'] },
    }
    expect(readBitstringStatus(message as BitstringStatusEntry, messages)).to.deep.equal({
      outcome: 'read',
      value: 2,
      message: 'c',
    })
  })

  it('reads StatusList2021, its forerunner', () => {
    const [old] = parseStatusEntries({ ...rawEntry, type: 'StatusList2021Entry' })
    const { encodedList } = list(createBitstring(minimumEntries, [94_567])).credentialSubject as { encodedList: string }
    const credentialSubject = { type: 'StatusList2021', statusPurpose: 'revocation', encodedList: encodedList.slice(1) }
    const oldList = { type: ['VerifiableCredential', 'StatusList2021Credential'], credentialSubject }
    expect(readBitstringStatus(old as BitstringStatusEntry, oldList)).to.deep.equal({ outcome: 'read', value: 1 })
    expect(readBitstringStatus(entry!, oldList)).to.include({ code: 'list-type-mismatch' })
  })

  const good = () => list(createBitstring(minimumEntries, []))
  const withSubject = (members: object) => ({
    ...good(),
    credentialSubject: { ...(good().credentialSubject as object), ...members },
  })
  for (const [name, credential, code] of [
    ['that is another credential', () => ({ ...good(), type: ['VerifiableCredential'] }), 'list-type-mismatch'],
    ['whose subject is no list', () => withSubject({ type: 'Person' }), 'list-type-mismatch'],
    ['without a subject', () => ({ ...good(), credentialSubject: undefined }), 'list-type-mismatch'],
    ['with another purpose', () => list(createBitstring(minimumEntries, []), 'suspension'), 'list-purpose-mismatch'],
    ['without a purpose', () => withSubject({ statusPurpose: undefined }), 'list-purpose-mismatch'],
    ['that is not text', () => withSubject({ encodedList: 7 }), 'list-malformed'],
    ['that is no list', () => withSubject({ encodedList: 'uAAAA' }), 'list-malformed'],
    ['that is too short to hide in', () => list(createBitstring(minimumEntries - 8, [])), 'list-too-short'],
  ] as const) {
    it(`fails a list ${name}`, () => {
      expect(readBitstringStatus(entry!, credential())).to.deep.equal({ outcome: 'failed', code })
    })
  }

  it('fails an index beyond the list', () => {
    const [beyond] = parseStatusEntries({ ...rawEntry, statusListIndex: String(minimumEntries) })
    expect(readBitstringStatus(beyond as BitstringStatusEntry, good())).to.include({ code: 'list-index-out-of-range' })
  })
})

describe('parseStatusEntries', () => {
  it('reads none, one or several, and tells an unknown type apart', () => {
    expect(parseStatusEntries(undefined)).to.deep.equal([])
    const types = parseStatusEntries([
      rawEntry,
      { type: 'X' },
      { type: '1EdTechRevocationList', id: 'https://a.example/l' },
    ])
    expect(types.map(({ type }) => type)).to.deep.equal([
      'BitstringStatusListEntry',
      'unknown',
      '1EdTechRevocationList',
    ])
  })

  for (const [name, value] of [
    ['null', null],
    ['text', 'x'],
    ['no type', {}],
    ['a type that is no text', { type: [1] }],
    ['no purpose', { ...rawEntry, statusPurpose: undefined }],
    ['an index that is a number', { ...rawEntry, statusListIndex: 5 }],
    ['a negative index', { ...rawEntry, statusListIndex: '-1' }],
    ['an index with a leading zero', { ...rawEntry, statusListIndex: '07' }],
    ['an index in words', { ...rawEntry, statusListIndex: '1e3' }],
    ['an index beyond 2^53', { ...rawEntry, statusListIndex: '9'.repeat(20) }],
    ['no list', { ...rawEntry, statusListCredential: undefined }],
    ['a list that is no URL', { ...rawEntry, statusListCredential: 'list' }],
    ['no size', { ...rawEntry, statusSize: 0 }],
    ['a size that is no number', { ...rawEntry, statusSize: '2' }],
    ['a size without messages', { ...rawEntry, statusSize: 2 }],
    ['messages that are none', { ...rawEntry, statusMessage: ['x'] }],
    ['messages without a value', { ...rawEntry, statusMessage: [{ message: 'x' }] }],
    ['an Open Badges list without a URL', { type: '1EdTechRevocationList' }],
  ] as const) {
    it(`says that an entry is malformed: ${name}`, () => {
      expect(parseStatusEntries([value])).to.deep.equal([{ type: 'malformed' }])
    })
  }
})

describe('pickFreeIndex', () => {
  it('draws at random among the free ones', () => {
    expect(
      pickFreeIndex(
        100,
        () => false,
        () => 0.42,
      ),
    ).to.equal(42)
  })

  it('finds the last free one, and null when there is none', () => {
    expect(
      pickFreeIndex(
        100,
        (index) => index !== 3,
        () => 0.42,
      ),
    ).to.equal(3)
    expect(
      pickFreeIndex(
        100,
        () => true,
        () => 0.42,
      ),
    ).to.equal(null)
  })
})

describe('Token Status List', () => {
  const uri = 'https://school.example/orgs/a/status/1/token'
  const now = '2026-12-01T12:00:00Z'

  it('packs as the specification’s example of one bit does', () => {
    const statuses = [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1].map((status, index) => [index, status] as const)
    expect([...createTokenStatusList(1, 16, statuses).bytes]).to.deep.equal([0xb9, 0xa3])
    // draft-ietf-oauth-status-list §4.2
    const published = decodeTokenStatusList({ bits: 1, lst: 'eNrbuRgAAhcBXQ' })
    expect([...published!.bytes]).to.deep.equal([0xb9, 0xa3])
  })

  it('packs as the specification’s example of two bits does', () => {
    const statuses = [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3].map((status, index) => [index, status] as const)
    const data = createTokenStatusList(2, 12, statuses)
    expect([...data.bytes]).to.deep.equal([0xc9, 0x44, 0xf9])
    expect(statuses.map(([index]) => readTokenStatus(data, index))).to.deep.equal(statuses.map(([, status]) => status))
    expect(readTokenStatus(data, 12)).to.equal(null)
  })

  it('reads what it writes, for every size', () => {
    for (const bits of [1, 2, 4, 8] as const) {
      const data = createTokenStatusList(bits, 64, [[63, 1]])
      expect(decodeTokenStatusList(encodeTokenStatusList(data))).to.deep.equal(data)
    }
  })

  it('has no status that does not fit, nor an index beyond the list', () => {
    for (const [index, status] of [
      [0, 4],
      [8, 1],
      [-1, 1],
      [0, -1],
    ] as const) {
      expect(() => createTokenStatusList(2, 8, [[index, status]])).to.throw(RangeError)
    }
  })

  for (const [name, value] of [
    ['nothing', undefined],
    ['no list', { bits: 1 }],
    ['an unknown size', { bits: 3, lst: 'eNrbuRgAAhcBXQ' }],
    ['no base64url', { bits: 1, lst: '!' }],
    ['no zlib', { bits: 1, lst: 'AAAA' }],
    ['a bomb', { bits: 1, lst: encodeBase64url(deflateSync(new Uint8Array(20_000_000))) }],
  ] as const) {
    it(`refuses ${name}`, () => expect(decodeTokenStatusList(value)).to.equal(null))
  }

  const signed = async (members: object = {}) => {
    const issuer = await exampleSigner('P-256')
    const data = createTokenStatusList(2, 16, [[5, tokenStatus.suspended]])
    const token = { uri, list: data, issuedAt: '2026-12-01T11:00:00Z', expiresAt: '2026-12-02T11:00:00Z', ...members }
    return { issuer, jwt: await signTokenStatusList({ ...token, lifetimeSeconds: 300 }, issuer.key) }
  }

  it('is read when the issuer signed it', async () => {
    const { issuer, jwt } = await signed()
    const reading = await readTokenStatusList(offlinePorts(), jwt, { uri, issuer: issuer.did, now })
    expect(reading.outcome === 'read' && readTokenStatus(reading.list, 5)).to.equal(tokenStatus.suspended)
  })

  it('is unproven when somebody else signed it, and nothing is asked of them', async () => {
    const { jwt } = await signed()
    const ports = offlinePorts()
    const reading = await readTokenStatusList(ports, jwt, { uri, issuer: 'did:web:school.example', now })
    expect(reading.outcome === 'unproven' && reading.proof).to.include({ code: 'controller-not-followed' })
    expect(ports.fetched).to.deep.equal([])
  })

  it('is unproven when altered', async () => {
    const { issuer, jwt } = await signed()
    const { jwt: other } = await signed({ uri: 'https://school.example/other' })
    const [header, , signature] = jwt.split('.')
    const mixed = [header, other.split('.')[1], signature].join('.')
    const reading = await readTokenStatusList(offlinePorts(), mixed, { uri, issuer: issuer.did, now })
    expect(reading.outcome === 'unproven' && reading.proof).to.include({ code: 'signature-invalid' })
  })

  it('fails at another URL, when expired, and when it is no such token', async () => {
    const { issuer, jwt } = await signed()
    const expected = { uri, issuer: issuer.did, now }
    expect(await readTokenStatusList(offlinePorts(), jwt, { ...expected, uri: `${uri}2` })).to.include({
      code: 'list-uri-mismatch',
    })
    const late = { ...expected, now: '2026-12-02T11:00:00Z' }
    expect(await readTokenStatusList(offlinePorts(), jwt, late)).to.include({ code: 'list-expired' })
    expect(await readTokenStatusList(offlinePorts(), 'x', expected)).to.include({ code: 'list-malformed' })
    const header = { alg: 'ES256', typ: 'JWT', kid: issuer.key.verificationMethod }
    for (const [typ, payload] of [
      ['JWT', { sub: uri, iat: 1 }],
      ['statuslist+jwt', { sub: uri }],
      ['statuslist+jwt', { sub: 5, iat: 1 }],
      ['statuslist+jwt', { sub: uri, iat: 1, status_list: {} }],
    ] as const) {
      const token = await signCompactJws({ ...header, typ }, payload, issuer.key)
      expect(await readTokenStatusList(offlinePorts(), token, expected)).to.include({ code: 'list-malformed' })
    }
  })

  it('is found where a token says that it is', () => {
    const reference = (status: unknown) => parseTokenStatusReference({ status })
    expect(parseTokenStatusReference({})).to.equal(undefined)
    expect(reference({ status_list: { idx: 5, uri } })).to.deep.equal({ index: 5, uri })
    for (const bad of [
      1,
      {},
      { status_list: { idx: '5', uri } },
      { status_list: { idx: -1, uri } },
      { status_list: { idx: 1, uri: 'x' } },
    ]) {
      expect(reference(bad)).to.equal(null)
    }
  })
})

describe('1EdTechRevocationList', () => {
  const issuer = 'did:web:school.example'
  const revoked = {
    issuer: { id: issuer },
    revokedCredential: [{ id: 'urn:x:1', revocationReason: 'fout' }, { id: 'urn:x:2', revoked: false }, 'urn:x:3'],
  }
  const read = (document: object, id: string) => readOneEdTechRevocationList(document as never, { id, issuer })

  it('says what is on it, and why', () => {
    expect(read(revoked, 'urn:x:1')).to.deep.equal({ outcome: 'read', revocation: { reason: 'fout' } })
    expect(read(revoked, 'urn:x:2')).to.deep.equal({ outcome: 'read', revocation: null })
    expect(read({ issuer, revokedCredentials: ['urn:x:3'] }, 'urn:x:3')).to.deep.equal({
      outcome: 'read',
      revocation: {},
    })
  })

  it('fails a list of another issuer, and what is no list', () => {
    expect(read({ ...revoked, issuer: 'did:web:evil.example' }, 'urn:x:1')).to.include({ code: 'list-issuer-mismatch' })
    expect(read({ issuer }, 'urn:x:1')).to.include({ code: 'list-malformed' })
    expect(read({ issuer, revokedCredential: [5] }, 'urn:x:1')).to.include({ code: 'list-malformed' })
  })
})
