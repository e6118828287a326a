import { expect } from 'chai'
import { attachToPdf, bakePng, bakeSvg } from '../baking/index.ts'
import { aPng, anSvg } from '../baking/testing/example-images.ts'
import { FetchRefusedError } from '../dids/index.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { aCredential } from './testing/a-credential.ts'
import { World } from './testing/world.ts'
import { UnreadableCarrierError } from './unreadable-carrier-error.ts'
import { verifyCarrier } from './verify-carrier.ts'
import { verifyUrl } from './verify-url.ts'

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof UnreadableCarrierError ? [error.code, error.status] : error),
  )

describe('a carrier', () => {
  it('may be an image or a PDF', async () => {
    const world = new World()
    const credential = JSON.stringify(await aCredential(await world.addSigner('metaalpunt')).sign())
    const pdf = await PDFDocument.create()
    pdf.addPage()
    const carriers = [
      bakePng(aPng(), credential),
      bakeSvg(anSvg(), credential),
      await attachToPdf(await pdf.save(), credential, 'bewijs.json'),
    ]
    const reports = await Promise.all(carriers.map((carrier) => verifyCarrier(carrier, world.ports)))
    expect(reports.map(({ verdict, carrier }) => [verdict, carrier])).to.deep.equal([
      ['valid', 'png'],
      ['valid', 'svg'],
      ['valid', 'pdf'],
    ])
  })

  it('without a credential inside is refused with the code of what is wrong', async () => {
    expect(await refusalOf(verifyCarrier(aPng(), new World().ports))).to.deep.equal(['no-badge-inside', 400])
    expect(await refusalOf(verifyCarrier(new Uint8Array(1_100_000).fill(0x61), new World().ports))).to.deep.equal([
      'too-large',
      413,
    ])
  })
})

describe('a URL that somebody hands in', () => {
  it('is fetched, and what is there verified', async () => {
    const world = new World()
    world.publish('https://school.example/bewijs', await aCredential(await world.addSigner('metaalpunt')).sign())
    const report = await verifyUrl(' https://school.example/bewijs ', world.ports)
    expect([report.verdict, report.carrier]).to.deep.equal(['valid', 'url'])
  })

  it('is refused with a code when it may not be fetched, is silent, missing, or leads to another URL', async () => {
    const world = new World()
    world.publish('https://school.example/404', 'weg', 404)
    world.publish('https://school.example/link', 'https://school.example/bewijs')
    const refuse = () => Promise.reject(new FetchRefusedError('a private address'))
    expect(await refusalOf(verifyUrl('http://10.0.0.1/', { ...world.ports, fetchDocument: refuse }))).to.deep.equal([
      'url-not-fetchable',
      400,
    ])
    expect(await refusalOf(verifyUrl('https://nowhere.example', world.ports))).to.deep.equal(['url-unreachable', 400])
    expect(await refusalOf(verifyUrl('https://school.example/404', world.ports))).to.deep.equal([
      'url-unreachable',
      400,
    ])
    expect(await refusalOf(verifyUrl('https://school.example/link', world.ports))).to.deep.equal([
      'unknown-carrier',
      400,
    ])
  })
})
