import { expect } from 'chai'
import fc from 'fast-check'
import { exampleAchievementPlaces, type ExampleAchievementKey } from '../../examples/example-keys.ts'
import { exampleAchievement, exampleCredentialIssuer } from '../../examples/publish-example.ts'
import { createOpenBadgeCredential } from '../build-credential.ts'
import { createEndorsementCredential } from '../build-endorsement.ts'
import { aFullRequest, anExampleRequest, exampleBase } from '../testing/requests.ts'
import { anEdubadge, aSurfCredential, anOldOpenBadge } from '../testing/others.ts'
import { readCredential } from './read-credential.ts'

const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]

describe('readCredential, of our own credentials', () => {
  for (const key of keys) {
    it(`reads of ${key} what was written`, () => {
      const request = anExampleRequest(key)
      const { achievement } = request
      const content = readCredential(createOpenBadgeCredential(request))
      expect(content).to.deep.include({ form: 'open-badges-3', title: achievement.name, load: achievement.load })
      expect(content.achievement).to.include({
        id: achievement.id,
        series: achievement.series,
        version: '1',
        type: achievement.type,
        criteria: achievement.criteria,
      })
      expect(content.levels[0]).to.deep.equal(achievement.level)
      expect(content.assessment).to.have.members([...achievement.assessment])
      expect(content.participation).to.have.members([...achievement.participation])
      expect(content.stacksInto).to.deep.equal(achievement.stackability.into)
      expect(content.recipient).to.deep.equal({ nameInClear: 'Fatima (voorbeeld)', hashed: [] })
      expect(
        content.outcomes.map(({ id, version, text, plain, level }) => ({ id, version, text, plain, level })),
      ).to.deep.equal(
        achievement.outcomes.map(({ id, version, text, plain, level }) => ({ id, version, text, plain, level })),
      )
    })
  }

  it('reads everything that an award can hold', async () => {
    const request = await aFullRequest()
    const content = readCredential(createOpenBadgeCredential(request))
    expect(content.outcomes.map(({ rubric }) => rubric?.id)).to.deep.equal(['leert-anderen', 'zelfstandig'])
    expect(content.outcomes[0]).to.deep.include({
      rubric: { id: 'leert-anderen', name: 'Leert anderen' },
      rubricScale: ['met-begeleiding', 'zelfstandig', 'leert-anderen'],
      exactMatches: request.achievement.outcomes[0]?.exactMatches,
    })
    expect(content).to.deep.include({
      grade: 'goed',
      route: 'workplace',
      load: { value: 2.5, unit: 'EC' },
      supervision: 'supervised-onsite-id',
      validUntil: '2029-05-12T21:59:59Z',
      awardedDate: '2026-05-12T09:00:00Z',
    })
    expect(content.levels[0]).to.deep.equal(request.achievement.level)
    expect(content.evidence[0]).to.include({ type: 'beoordelingsformulier' })
    expect(content.recipient.hashed[0]).to.include({ kind: 'emailAddress' })
    expect(content.achievement?.creator).to.deep.equal({ id: 'did:web:raad.example', name: 'Voorbeeld raad' })
    expect(content.qualityAssurance).to.have.property('url')
    expect(content.image?.url).to.match(/badge\.png$/)
    expect(content.issuer).to.deep.equal({
      id: 'did:web:issuer.example:orgs:lindehof',
      name: 'Voorbeeld Ziekenhuisacademie Lindehof',
      url: 'https://issuer.example/orgs/lindehof',
      country: 'NL',
    })
  })

  it('reads what an exemption exempts from', () => {
    const request = anExampleRequest('A1')
    const exempts = [request.achievement.series]
    const achievement = { ...request.achievement, type: 'ext:Vrijstelling', exempts } as const
    expect(readCredential(createOpenBadgeCredential({ ...request, achievement })).exempts).to.deep.equal(exempts)
  })

  it('reads of an endorsement what it confirms', () => {
    const { outcomes } = exampleAchievement(exampleBase, 'A11')
    const content = readCredential(
      createEndorsementCredential({
        id: '5b0e2a52-5e3f-4f2b-9d8a-2f6f7c8d9e10',
        name: 'Bevestiging (voorbeeld)',
        issuer: exampleCredentialIssuer(exampleBase, 'lindehof'),
        endorsed: 'did:example:ruben',
        comment: 'Gezien bij een evenement.',
        outcomes,
        language: 'nl',
        validFrom: '2026-05-12T10:00:00Z',
      }),
    )
    expect(content).to.include({ form: 'endorsement', description: 'Gezien bij een evenement.' })
    expect(content.recipient.id).to.equal('did:example:ruben')
    expect(content.outcomes.map(({ id }) => id)).to.deep.equal(outcomes.map(({ id }) => id))
  })
})

describe('readCredential, of others’ credentials', () => {
  it('reads SURF’s terms with our words, and keeps theirs where they say something else', () => {
    const content = readCredential(aSurfCredential)
    expect(content).to.deep.include({
      form: 'open-badges-3',
      load: { value: 240, unit: 'SBU' },
      grade: '8.0',
      assessment: ['practical', 'recognition of prior learning'],
      participation: ['onsite or blended'],
      supervision: 'supervised-onsite-id',
      route: 'prior-learning',
      language: 'nl-NL',
    })
    expect(content.levels).to.deep.equal([
      { framework: 'EQF', code: '4', uri: 'http://data.europa.eu/snb/eqf/4', basis: 'indicative' },
    ])
  })

  it('reads an Open Badge of VCDM 1.1 by its dates', () => {
    expect(readCredential(anOldOpenBadge)).to.include({
      form: 'open-badges-3',
      validFrom: '2023-01-01T00:00:00Z',
      validUntil: '2025-01-01T00:00:00Z',
    })
  })

  it('reads an edubadge with its extensions, on any host', () => {
    const content = readCredential(anEdubadge)
    expect(content).to.deep.include({
      form: 'open-badges-2',
      title: 'Voorbeeld edubadge',
      load: { value: 2.5, unit: 'EC' },
      language: 'nl-NL',
      awardedDate: '2024-03-01T00:00:00Z',
    })
    expect(content.outcomes).to.deep.equal([{ text: 'Kan een voorbeeld geven.', exactMatches: [] }])
    expect(content.levels.map(({ framework, code }) => `${framework} ${code}`)).to.deep.equal(['EQF 6'])
    expect(content.recipient.hashed).to.deep.equal([{ kind: 'emailAddress', hash: 'sha256$abc', salt: 'zout' }])
    expect(content.issuer.name).to.equal('Voorbeeld Hogeschool')
  })

  it('reads a CLR with its own achievement', () => {
    const badge = createOpenBadgeCredential(anExampleRequest('A2'))
    const content = readCredential({ ...badge, type: ['VerifiableCredential', 'ClrCredential'] })
    expect(content).to.include({ form: 'clr-2', title: 'CNC-frezen basis (voorbeeld)' })
  })
})

describe('readCredential, of what says too much', () => {
  const request = anExampleRequest('A10')
  const made = () => structuredClone(createOpenBadgeCredential(request)) as unknown as Mutable
  interface Mutable {
    credentialSubject: {
      achievement: { alignment: Record<string, unknown>[] }
      result: Record<string, unknown>[]
    }
  }

  it('leaves out an outcome that the results call not completed', () => {
    for (const status of ['Failed', 'InProgress', 'Withdrew']) {
      const credential = made()
      credential.credentialSubject.result[0] = { ...credential.credentialSubject.result[0], status }
      expect(readCredential(credential).outcomes.map(({ id }) => id)).to.deep.equal([
        request.achievement.outcomes[1]?.id,
      ])
    }
  })

  it('takes a register level without its number for the issuer’s own word', () => {
    const credential = made()
    for (const alignment of credential.credentialSubject.achievement.alignment) alignment['levelBasis'] = 'register'
    expect(readCredential(credential).levels.map(({ basis }) => basis)).to.deep.equal(['indicative', 'indicative'])
  })

  it('takes no level from a code and a URI that contradict each other', () => {
    const credential = made()
    for (const alignment of credential.credentialSubject.achievement.alignment) {
      if (alignment['targetType'] === 'ext:NLQF') alignment['targetCode'] = '8'
    }
    expect(readCredential(credential).levels.map(({ framework }) => framework)).to.deep.equal(['EQF'])
  })

  it('takes no members from a prototype', () => {
    const polluted: unknown = JSON.parse('{"__proto__": {"name": "x", "type": ["OpenBadgeCredential"]}}')
    expect(readCredential(polluted)).to.include({ title: '', form: 'other' })
    expect(readCredential(Object.create({ name: 'x' })).title).to.equal('')
  })

  it('takes no relative URL for an id', () => {
    expect(readCredential({ type: ['OpenBadgeCredential'], id: '3732', issuer: 'x y' })).to.deep.include({ issuer: {} })
  })
})

describe('readCredential, of anything', () => {
  it('never throws, and always has a title, a form and lists', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (anything) => {
        const content = readCredential(anything)
        expect(content.title).to.be.a('string')
        expect(content.outcomes).to.be.an('array')
      }),
    )
  })

  it('reads a credential of a megabyte of outcomes and results in one walk', () => {
    const alignment = Array.from({ length: 8_000 }, (_, n) => ({
      targetType: 'CFItem',
      targetName: 'a',
      targetUrl: `a:${n}`,
    }))
    const resultDescription = alignment.map(({ targetUrl }) => ({ id: `b:${targetUrl}`, alignment: [{ targetUrl }] }))
    const result = resultDescription.map(({ id }) => ({ resultDescription: id, status: 'Completed' }))
    const achievement = { alignment, resultDescription }
    const before = process.cpuUsage()
    const content = readCredential({ type: ['OpenBadgeCredential'], credentialSubject: { achievement, result } })
    expect(content.outcomes).to.have.length(8_000)
    // One walk takes a fifth of a second; a walk for each outcome takes a minute.
    expect(process.cpuUsage(before).user).to.be.below(3_000_000)
  })

  const samples = [
    createOpenBadgeCredential(anExampleRequest('A10')),
    aSurfCredential,
    anEdubadge,
    anOldOpenBadge,
  ] as readonly object[]

  it('never throws on a credential of which any member is something else', () => {
    const member = fc.nat(10_000)
    fc.assert(
      fc.property(fc.constantFrom(...samples), member, fc.jsonValue({ maxDepth: 3 }), (sample, which, value) => {
        const credential = structuredClone(sample)
        const places = placesIn(credential)
        const [parent, name] = places[which % places.length]!
        Reflect.set(parent, name, value)
        expect(readCredential(credential).levels).to.be.an('array')
      }),
      { numRuns: 500 },
    )
  })
})

function placesIn(value: object): (readonly [object, string])[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    [value, name] as const,
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner) : []),
  ])
}
