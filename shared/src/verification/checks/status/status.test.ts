import { expect } from 'chai'
import type { JsonObject } from '../../../proofs/index.ts'
import { createBitstring, createStatusEntry, encodeBitstring } from '../../../status/index.ts'
import { aCredential } from '../../testing/a-credential.ts'
import { type Signer, signed, World } from '../../testing/world.ts'
import { verifyCarrier } from '../../verify-carrier.ts'

const list = 'https://school.example/list'
const obContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]

async function aStage() {
  const world = new World()
  const issuer = await world.addSigner('metaalpunt')
  const statusOf = async (credentialStatus: unknown, contexts: readonly unknown[] = obContexts) => {
    const credential = await aCredential(issuer).with({ credentialStatus, '@context': contexts }).sign()
    const report = await verifyCarrier(JSON.stringify(credential), world.ports)
    const check = report.checks.find(({ id }) => id === 'status')
    return { verdict: report.verdict, outcome: check?.outcome, code: check?.code, details: check?.details }
  }
  return { world, issuer, statusOf }
}

const publishList = async (world: World, issuer: Signer, subject: JsonObject, extra: JsonObject = {}) =>
  world.publish(
    list,
    await signed(
      {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        id: list,
        type: ['VerifiableCredential', 'BitstringStatusListCredential'],
        issuer: issuer.did,
        credentialSubject: { id: `${list}#list`, type: 'BitstringStatusList', ...subject },
        ...extra,
      },
      issuer,
    ),
  )

describe('the status of a credential', () => {
  it('may be a message, which is passed on with its text', async () => {
    const { world, issuer, statusOf } = await aStage()
    await publishList(world, issuer, {
      statusPurpose: 'message',
      encodedList: encodeBitstring(createBitstring(262_144, [15])),
    })
    const entry = {
      id: `${list}#7`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'message',
      statusListIndex: '7',
      statusListCredential: list,
      statusSize: 2,
      statusMessage: ['0x0', '0x1', '0x2', '0x3'].map((status) => ({ status, message: `Bericht ${status}` })),
    }
    const { verdict, code, details } = await statusOf(entry)
    expect([verdict, code, details?.['message']]).to.deep.equal(['valid', 'message', 'Bericht 0x1'])
  })

  it('is not said to be unrevoked by a list of something else', async () => {
    const { world, issuer, statusOf } = await aStage()
    const entry = async (purpose: 'revocation' | 'suspension') =>
      createStatusEntry({ listUrl: await world.addStatusList(issuer, purpose, []), purpose, index: 7 })
    const suspension = await entry('suspension')
    expect(await statusOf(suspension)).to.include({ outcome: 'passed', code: 'revocation-not-kept' })
    expect((await statusOf([suspension, await entry('revocation')])).code).to.equal(undefined)
  })

  it('is the worst of several entries', async () => {
    const { world, issuer, statusOf } = await aStage()
    const revocation = createStatusEntry({
      listUrl: await world.addStatusList(issuer, 'revocation', []),
      purpose: 'revocation',
      index: 7,
    })
    const suspension = createStatusEntry({
      listUrl: await world.addStatusList(issuer, 'suspension', [7]),
      purpose: 'suspension',
      index: 7,
    })
    const nowhere = createStatusEntry({ listUrl: 'https://school.example/nowhere', purpose: 'revocation', index: 7 })
    expect((await statusOf([revocation, suspension])).verdict).to.equal('suspended')
    expect((await statusOf([nowhere, suspension])).verdict).to.equal('suspended')
    expect((await statusOf([revocation, nowhere])).verdict).to.equal('unknown')
    expect((await statusOf([revocation])).outcome).to.equal('passed')
    const six = Array.from({ length: 6 }, (_, index) => ({ ...revocation, id: `${list}#${index}` }))
    expect((await statusOf(six)).code).to.equal('entry-malformed')
  })

  it('of an unknown purpose or type is not checked, and a broken entry fails', async () => {
    const { world, issuer, statusOf } = await aStage()
    await publishList(world, issuer, {
      statusPurpose: ['eigen', 'refresh'],
      encodedList: encodeBitstring(createBitstring(131_072, [])),
    })
    const entry = { ...createStatusEntry({ listUrl: list, purpose: 'revocation', index: 7 }) }
    expect((await statusOf({ ...entry, statusPurpose: 'eigen' })).code).to.equal('status-type-unknown')
    expect((await statusOf({ ...entry, statusPurpose: 'refresh' })).outcome).to.equal('passed')
    expect((await statusOf({ ...entry, statusListIndex: '-1' })).code).to.equal('entry-malformed')
    const own = [...obContexts, { EigenStatus: 'https://e.example/EigenStatus' }]
    expect((await statusOf({ id: 'https://e.example/1', type: 'EigenStatus' }, own)).code).to.equal(
      'status-type-unknown',
    )
  })

  it('is unsure of a list whose signer cannot be reached or is compromised, or that is not valid yet', async () => {
    const { world, issuer, statusOf } = await aStage()
    const entry = createStatusEntry({ listUrl: list, purpose: 'revocation', index: 7 })
    const good = { statusPurpose: 'revocation', encodedList: encodeBitstring(createBitstring(131_072, [])) }
    await publishList(world, issuer, good, { validFrom: '2027-01-01T00:00:00Z' })
    expect((await statusOf(entry)).code).to.equal('list-not-yet-valid')
    await publishList(world, issuer, good, { validUntil: 'ooit' }).catch(() =>
      world.publish(list, { id: 3, issuer: issuer.did, type: 'VerifiableCredential' }),
    )
    expect((await statusOf(entry)).code).to.equal('list-malformed')
  })

  it('on the deprecated list of 1EdTech is read over https, and said to be unsigned', async () => {
    const { world, issuer, statusOf } = await aStage()
    const contexts = [...obContexts, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json']
    const entry = { id: list, type: '1EdTechRevocationList' }
    const id = 'urn:uuid:00000000-0000-4000-8000-000000000001'
    const ask = async (body: unknown) => {
      world.publish(list, body)
      const { verdict, code } = await statusOf(entry, contexts)
      return [verdict, code]
    }
    expect(await ask({ id: list, issuer: issuer.did, revokedCredential: [] })).to.deep.equal(['valid', 'list-unsigned'])
    expect(
      await ask({ id: list, issuer: issuer.did, revokedCredential: [{ id, revoked: true, revocationReason: 'Fout' }] }),
    ).to.deep.equal(['revoked', 'revoked'])
    expect(await ask({ id: list, issuer: 'did:example:other', revokedCredential: [] })).to.deep.equal([
      'invalid',
      'list-issuer-differs',
    ])
    expect(await ask({ id: list, issuer: issuer.did, revokedCredential: [3] })).to.deep.equal([
      'invalid',
      'list-malformed',
    ])
    expect(await ask('hallo')).to.deep.equal(['invalid', 'list-malformed'])
    world.unpublish(list)
    expect((await statusOf(entry, contexts)).code).to.equal('list-unreachable')
  })
})
