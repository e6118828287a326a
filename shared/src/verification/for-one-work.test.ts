import { expect } from 'chai'
import { createBitstring, createStatusEntry, createStatusListCredential } from '../status/index.ts'
import { forOneWork } from './for-one-work.ts'
import type { VerificationPorts } from './run.ts'
import { aCredential } from './testing/a-credential.ts'
import { signed, signedAt, type Signer, World } from './testing/world.ts'
import { verifyCarrier } from './verify-carrier.ts'

describe('one piece of work', () => {
  async function aSchool() {
    const world = new World()
    const issuer = await world.addSigner('metaalpunt')
    const listUrl = await world.addStatusList(issuer, 'revocation', [7])
    return { world, issuer, listUrl }
  }

  const verdictAt = async (index: number, listUrl: string, issuer: Signer, ports: VerificationPorts) => {
    const credentialStatus = createStatusEntry({ listUrl, purpose: 'revocation', index })
    const { verdict } = await verifyCarrier(
      JSON.stringify(await aCredential(issuer).with({ credentialStatus }).sign()),
      ports,
    )
    return verdict
  }

  it('asks for a status list once, and reads each place in it', async () => {
    const { world, issuer, listUrl } = await aSchool()
    const ports = forOneWork(world.ports)
    expect(await verdictAt(6, listUrl, issuer, ports)).to.equal('valid')
    expect(await verdictAt(7, listUrl, issuer, ports)).to.equal('revoked')
    expect(world.asked.filter((url) => url === listUrl)).to.have.length(1)
  })

  it('has proven a list for its own issuer alone', async () => {
    const { world, issuer, listUrl } = await aSchool()
    const other = await world.addSigner('zorgpunt')
    const ports = forOneWork(world.ports)
    expect(await verdictAt(6, listUrl, issuer, ports)).to.equal('valid')
    expect(await verdictAt(6, listUrl, other, ports)).to.equal('unknown')
  })

  it('does not keep a list that is not the word of its issuer', async () => {
    const { world, issuer, listUrl } = await aSchool()
    const provenLists = forOneWork(world.ports).provenLists
    if (provenLists === undefined) throw new TypeError('Nothing is remembered')
    const ports = { ...world.ports, provenLists }
    const bits = createBitstring(131_072, [])
    const facts = { id: listUrl, issuer: issuer.did, purpose: 'revocation', bits, validFrom: signedAt } as const
    world.publish(listUrl, {
      ...(await signed(createStatusListCredential(facts), issuer)),
      validFrom: '2026-11-02T09:00:00Z',
    })
    expect(await verdictAt(7, listUrl, issuer, ports)).to.equal('invalid')
    expect(provenLists.find(listUrl, issuer.did)).to.equal(undefined)
    await world.addStatusList(issuer, 'revocation', [7])
    expect(await verdictAt(7, listUrl, issuer, ports)).to.equal('revoked')
  })

  it('remembers nothing of the piece before', async () => {
    const { world, issuer, listUrl } = await aSchool()
    expect(await verdictAt(8, listUrl, issuer, forOneWork(world.ports))).to.equal('valid')
    await world.addStatusList(issuer, 'revocation', [8])
    expect(await verdictAt(8, listUrl, issuer, forOneWork(world.ports))).to.equal('revoked')
  })
})
