import { expect } from 'chai'
import { signed, World } from '../verification/testing/world.ts'
import { aCredential } from '../verification/testing/a-credential.ts'
import { verifyCarrier } from '../verification/index.ts'
import { readKnownIssuersList } from './known-issuers-list.ts'
import { createRegistryCredential, readRegistryCredential } from './registry-credential.ts'
import { trustAnswer, type TrustQuestion } from './trust-answer.ts'
import { trustPolicyFromRegistries } from './trust-policy.ts'
import type { TrustRegistry } from './trust-registry.ts'

const school = 'did:web:school.example:orgs:metaalpunt'
const registry: TrustRegistry = {
  id: 'https://sector.example/register',
  name: 'Voorbeeld Sectorraad Metaal',
  recognitions: [
    {
      issuer: school,
      issuerName: 'Voorbeeld MetaalPunt',
      scope: { achievements: ['https://school.example/achievements/a5'], levels: [{ framework: 'NLQF', code: '4+' }] },
      from: '2025-01-01',
      until: '2027-12-31',
      source: 'https://sector.example/besluit',
      reason: 'Na een bezoek op 12 mei (voorbeeld).',
    },
  ],
}
const question: TrustQuestion = {
  issuer: school,
  achievement: { id: 'https://school.example/achievements/a5' },
  qualifications: [],
  levels: [{ framework: 'NLQF', code: '4+' }],
  day: '2026-06-01',
}

describe('a trust registry', () => {
  it('recognises for what, and in the time, that it says; both days included', () => {
    const answer = (change: Partial<TrustQuestion>) => trustAnswer([registry], { ...question, ...change }).answer
    expect(answer({})).to.equal('recognised-for-this')
    expect(answer({ day: '2025-01-01' })).to.equal('recognised-for-this')
    expect(answer({ day: '2027-12-31' })).to.equal('recognised-for-this')
    expect(answer({ day: '2024-12-31' })).to.equal('known-not-for-this')
    expect(answer({ day: '2028-01-01' })).to.equal('known-not-for-this')
    expect(answer({ levels: [] })).to.equal('known-not-for-this')
    expect(answer({ achievement: { id: 'https://school.example/achievements/a6' } })).to.equal('known-not-for-this')
    expect(answer({ issuer: 'did:web:unknown.example' })).to.equal('unknown')
  })

  it('that cannot be reached leaves the question open, unless another one recognises', () => {
    const silent = { id: 'https://silent.example', unreachable: true } as const
    expect(trustAnswer([silent], question).answer).to.equal('could-not-ask')
    expect(trustAnswer([silent, registry], question).answer).to.equal('recognised-for-this')
    expect(trustAnswer([], question).answer).to.equal('unknown')
  })

  it('comes out of a credential as it went in, and that credential can be signed and verified', async () => {
    const world = new World()
    const sector = await world.addSigner('sector')
    const document = createRegistryCredential(
      registry,
      { id: sector.did, name: registry.name },
      new Date('2026-01-01T00:00:00Z'),
    )
    const credential = await signed(document, sector)
    expect((await verifyCarrier(JSON.stringify(credential), world.ports)).verdict).to.equal('valid')
    expect(readRegistryCredential(credential)).to.deep.equal(registry)
    expect(readRegistryCredential({ ...document, credentialSubject: { recognises: [{}] } })).to.equal(null)
    expect(readRegistryCredential({})).to.equal(null)
  })

  it('is read from a list of known issuers', () => {
    const list = {
      meta: {},
      registry: { [school]: { name: 'MetaalPunt', location: 'NL', url: 'https://school.example' } },
    }
    const known = readKnownIssuersList(list, { id: 'https://dcc.example', name: 'Lijst' })
    expect(known && trustAnswer([known], question).answer).to.equal('recognised-for-this')
    expect(readKnownIssuersList({ registry: [] }, registry)).to.equal(null)
  })

  it('makes a policy for stacking', () => {
    const [recognition] = registry.recognitions
    const open = { ...registry, recognitions: [{ ...recognition!, scope: { achievements: ['a'] } }] }
    expect(trustPolicyFromRegistries([open]).trusts(school, 'a', '2026-06-01')).to.equal(true)
    expect(trustPolicyFromRegistries([open]).trusts(school, 'b', '2026-06-01')).to.equal(false)
  })

  it('never makes the verdict of a credential worse', async () => {
    const world = new World()
    const credential = JSON.stringify(await aCredential(await world.addSigner('metaalpunt')).sign())
    const trustOf = async (registries: Parameters<typeof trustAnswer>[0]) => {
      const report = await verifyCarrier(credential, {
        ...world.ports,
        trust: (asked) => Promise.resolve(trustAnswer(registries, asked)),
      })
      expect(report.verdict).to.equal('valid')
      return report.checks.find(({ id }) => id === 'trust')?.code
    }
    const anything = { ...registry, recognitions: [{ issuer: school }] }
    expect(await trustOf([anything])).to.equal('recognised')
    expect(await trustOf([registry])).to.equal('known-not-for-this')
    expect(await trustOf([])).to.equal('issuer-unknown')
    expect(await trustOf([{ id: 'x', unreachable: true }])).to.equal('registry-unreachable')
  })
})
