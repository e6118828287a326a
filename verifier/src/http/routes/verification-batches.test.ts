import { listen } from '@stapel/shared/server'
import { aCredential, type Signer } from '@stapel/shared/testing'
import { expect } from 'chai'
import { request as startRequest } from 'node:http'
import { Readable } from 'node:stream'
import request from 'supertest'
import type { BatchRow } from '../../domain/verification-batches/batch-row.ts'
import { verifyFiles } from '../../domain/verification-batches/verify-files.ts'
import { aZip, type ZipEntry } from '../../testing/a-zip.ts'
import { aVerifier, type VerifierUnderTest } from '../../testing/a-verifier.ts'

describe('POST /api/v1/verification-batches', () => {
  let verifier: VerifierUnderTest
  let issuer: Signer
  let valid: string
  let expired: string

  before(async () => {
    verifier = await aVerifier()
    issuer = await verifier.world.addSigner('metaalpunt')
    valid = JSON.stringify(await aCredential(issuer).sign())
    expired = JSON.stringify(await aCredential(issuer).expired().sign())
  })

  after(() => verifier.close())

  const door = () => request(verifier.app).post('/api/v1/verification-batches')
  const send = (files: Readonly<Record<string, string>>, field = 'file') => {
    let asked = door()
    for (const [name, text] of Object.entries(files)) asked = asked.attach(field, Buffer.from(text), name)
    return asked
  }
  const sendZip = (entries: readonly ZipEntry[]) => door().attach('file', aZip(entries), 'badges.zip')
  const rowsOf = ({ body }: request.Response): readonly BatchRow[] => (body as { rows: readonly BatchRow[] }).rows
  const briefly = (response: request.Response) =>
    rowsOf(response).map((row) => [row.name, 'verdict' in row ? row.verdict : row.code])

  it('gives each file a row: a verdict with what it says, or why there is none', async () => {
    const response = await send({ 'één.json': valid, 'b.json': expired, 'c.txt': 'hallo' })
    expect(response.status).to.equal(200)
    expect(briefly(response)).to.deep.equal([
      ['één.json', 'valid'],
      ['b.json', 'expired'],
      ['c.txt', 'unknown-carrier'],
    ])
    expect(rowsOf(response)[0]).to.include({
      title: 'MIG/MAG-lassen hoeknaad',
      issuer: 'Voorbeeld MetaalPunt',
      recipient: 'Jeroen (voorbeeld)',
    })
    expect(rowsOf(response)[1]).to.include({ validUntil: '2026-11-30T22:59:59Z' })
  })

  it('takes one ZIP, as a file or as the body; folders and what systems add are no files', async () => {
    const entries = [
      { name: 'klas/', data: '' },
      { name: 'klas/a.json', data: valid },
      { name: '__MACOSX/klas/._a.json', data: 'x' },
      { name: 'klas/.DS_Store', data: 'x' },
    ]
    expect(briefly(await sendZip(entries))).to.deep.equal([['klas/a.json', 'valid']])
    const raw = await door().type('application/zip').send(aZip(entries))
    expect(briefly(raw)).to.deep.equal([['klas/a.json', 'valid']])
  })

  it('asks each address once for all files', async () => {
    verifier.world.asked.length = 0
    await send(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.json`, valid])))
    expect(verifier.world.asked).to.have.length(1)
  })

  it('answers as CSV to who asks for it, in which nothing is a formula', async () => {
    const named = JSON.stringify(await aCredential(issuer).with({ name: '=HYPERLINK("https://x.example")' }).sign())
    const response = await send({ '+cmd.json': named }).set('accept', 'text/csv')
    expect(response.headers['content-type']).to.match(/^text\/csv/)
    const [header, line] = response.text.replace('\uFEFF', '').split('\r\n')
    expect(header).to.equal('name,verdict,code,message,title,issuer,recipient,validUntil')
    expect(line).to.match(/^'\+cmd\.json,valid,,/)
    expect(line).to.not.match(/(?:^|,)"?[=+@-]/)
  })

  it('shows names without what could turn the text around them', async () => {
    expect(briefly(await sendZip([{ name: 'a\u202Egnp.json\u0007', data: valid }]))).to.deep.equal([
      ['a gnp.json', 'valid'],
    ])
  })

  it('ends in time: files that are left say so', async () => {
    const files = ['a', 'b'].map((name) => ({ name, read: () => Promise.resolve(Buffer.from(valid)) }))
    const rows = await verifyFiles(verifier.world.ports, files, { locale: 'nl', maxMs: 0 })
    expect(rows.map((row) => 'code' in row && row.code)).to.deep.equal(['batch-out-of-time', 'batch-out-of-time'])
  })

  it('ends when whoever asked has gone', async () => {
    const files = [{ name: 'a', read: () => Promise.resolve(Buffer.from(valid)) }]
    const rows = await verifyFiles(verifier.world.ports, files, { locale: 'nl', signal: AbortSignal.abort() })
    expect(rows).to.deep.equal([])
  })

  describe('refuses one file of a ZIP, and looks at the others', () => {
    const good = () => ({ name: 'good.json', data: valid })
    const bad: [title: string, entry: ZipEntry, code: string][] = [
      ['that unpacks to more than an image', { name: 'x', data: Buffer.alloc(11 * 1024 * 1024) }, 'too-large'],
      ['that packs a thousand times', { name: 'x', data: Buffer.alloc(5 * 1024 * 1024) }, 'too-large'],
      ['that is larger than it says', { name: 'x', data: 'x'.repeat(5000), claimedBytes: 10 }, 'batch-not-readable'],
      ['that is a ZIP itself', { name: 'x.zip', data: aZip([{ name: 'y', data: '{}' }]) }, 'not-utf8'],
    ]
    for (const [title, entry, code] of bad) {
      it(`${title}: ${code}`, async () => {
        expect(briefly(await sendZip([entry, good()]))).to.deep.equal([
          [entry.name, code],
          ['good.json', 'valid'],
        ])
      })
    }
  })

  it('cuts off a body that does not say how large it is and goes on, and serves the next', async () => {
    const listening = await listen(verifier.app, 0)
    const url = `http://127.0.0.1:${listening.port}/api/v1/verification-batches`
    let sent = 0
    function* pieces() {
      for (; sent < 80; sent += 1) yield Buffer.alloc(1024 * 1024)
    }
    const answer = await new Promise((resolve) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' }
      const asked = startRequest(url, { method: 'POST', headers }, ({ statusCode }) => resolve(statusCode))
      asked.on('error', () => resolve('cut off'))
      Readable.from(pieces()).pipe(asked)
    })
    expect(answer).to.be.oneOf(['cut off', 413, 400])
    expect(sent).to.be.lessThan(80)
    expect((await send({ 'a.json': valid })).status).to.equal(200)
    await listening.close()
  })

  describe('refuses with a problem', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `${index}`, data: '' }))
    const cases: [title: string, ask: () => request.Test, status: number, code: string][] = [
      ['nothing at all', () => door(), 400, 'empty'],
      ['a form without files', () => door().field('name', 'x'), 400, 'empty'],
      ['a ZIP without files', () => sendZip([{ name: 'a/', data: '' }]), 400, 'empty'],
      ['a body that is no ZIP', () => door().type('json').send('{}'), 400, 'batch-not-readable'],
      ['a ZIP that breaks off', () => door().send(aZip(many(3)).subarray(0, 60)), 400, 'batch-not-readable'],
      ['a name that leads out', () => sendZip([{ name: '../x', data: 'x' }]), 400, 'batch-not-readable'],
      ['a name from the root', () => sendZip([{ name: '/etc/passwd', data: 'x' }]), 400, 'batch-not-readable'],
      ['501 files in a ZIP', () => sendZip(many(501)), 413, 'too-many-files'],
      ['10,000 entries', () => sendZip(many(10_000)), 413, 'too-many-files'],
      [
        'a ZIP that unpacks to 4 GB',
        () => sendZip([{ name: 'x', data: 'x', claimedBytes: 0xfffffffe }]),
        413,
        'too-large',
      ],
      ['more than 50 MB', () => door().attach('file', Buffer.alloc(53 * 1024 * 1024), 'x'), 413, 'too-large'],
    ]
    for (const [title, ask, status, code] of cases) {
      it(`${title}: ${status} ${code}`, async () => {
        const response = await ask()
        expect(response.body).to.include({ status, code })
      })
    }
  })
})
