import { expect } from 'chai'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { signDataIntegrity, signVcJwt, type JsonObject } from '../../proofs/index.ts'
import { createBitstring, createStatusEntry, createStatusListCredential } from '../../status/index.ts'
import type { TrustAnswer } from '../../trust/index.ts'
import { createRegistryDesk } from '../ask-registries.ts'
import type { CheckId, VerificationReport } from '../report.ts'
import type { VerificationOptions } from '../run.ts'
import { aCredential, aPresentation } from '../testing/a-credential.ts'
import { keySigner, type Signer, signed, signedAt, signedPresentation, World } from '../testing/world.ts'
import { verifyCarrier } from '../verify-carrier.ts'
import { verifyCredential } from '../verify-document.ts'

const outcomeOf = ({ checks }: Pick<VerificationReport, 'checks'>, id: CheckId): string => {
  const check = checks.find((candidate) => candidate.id === id)
  return `${check?.outcome ?? 'absent'}${check?.code === undefined ? '' : ` ${check.code}`}`
}
const obContexts = aCredential({ did: 'did:example:x' } as Signer).build()['@context'] as readonly string[]

describe('each check, by what can come of it', () => {
  let world: World
  let issuer: Signer
  let holder: Signer

  beforeEach(async () => {
    world = new World()
    issuer = await world.addSigner('metaalpunt')
    holder = await keySigner('holder')
  })
  const verify = (document: unknown, options?: VerificationOptions) =>
    verifyCarrier(JSON.stringify(document), world.ports, options)

  describe('a presentation', () => {
    it('whose structure or words are wrong is not looked into', async () => {
      const credential = await aCredential(issuer).sign()
      const holderless = await verify({ ...aPresentation([credential]), holder: 'no url' })
      expect([holderless.verdict, holderless.parts?.length ?? 0]).to.deep.equal(['invalid', 0])
      const aliased = await verify({
        ...aPresentation([credential]),
        'https://www.w3.org/2018/credentials#holder': 'x',
      })
      expect([aliased.verdict, outcomeOf(aliased, 'context')]).to.deep.equal(['invalid', 'failed alias'])
      expect(world.asked).to.deep.equal([])
    })

    it('without a holder says who shows it only to who asks for that', async () => {
      const shown = await signedPresentation(aPresentation([]), holder)
      expect(outcomeOf(await verify(shown), 'holder-binding')).to.equal('not-checked not-present')
      expect(outcomeOf(await verify(shown, { requireHolderBinding: true }), 'holder-binding')).to.equal('passed')
    })

    it('names its holder as an object too', async () => {
      const shown = await signedPresentation({ ...aPresentation([]), holder: { id: holder.did } }, holder)
      expect(outcomeOf(await verify(shown, { challenge: 'c1' }), 'holder-binding')).to.equal('passed')
    })

    it('may hold one credential alone, a token, and what is none', async () => {
      const jose = await world.addSigner('jose', 'P-256')
      const one = await verify({ ...aPresentation([]), verifiableCredential: await aCredential(issuer).sign() })
      expect([one.verdict, one.parts?.map(({ path }) => path)]).to.deep.equal(['valid', ['/verifiableCredential']])
      const tokens = await verify(aPresentation([await aCredential(jose).signAsJwt()]))
      expect(tokens.parts?.map(({ verdict }) => verdict) ?? tokens.verdict).to.deep.equal(['valid'])
    })
  })

  describe('endorsements', () => {
    it('are unknown when who endorsed cannot be reached, and weigh nothing', async () => {
      const sector = await world.addSigner('sector')
      const endorsement = await signed(
        {
          '@context': obContexts,
          id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
          type: ['VerifiableCredential', 'EndorsementCredential'],
          issuer: { id: sector.did, type: ['Profile'] },
          validFrom: '2026-05-01T00:00:00Z',
          credentialSubject: { id: 'https://school.example/a', type: ['EndorsementSubject'] },
        },
        sector,
      )
      world.unpublish('https://school.example/orgs/sector/did.json')
      const report = await verify(await aCredential(issuer).with({ endorsement }).sign())
      expect([report.verdict, outcomeOf(report, 'endorsements')]).to.deep.equal([
        'valid',
        'not-checked endorsement-unknown',
      ])
    })
  })

  describe('the refresh service', () => {
    const service = 'https://school.example/refresh/1'
    const refresh = async (refreshService: unknown, publish?: () => void) => {
      const contexts = [...obContexts, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json']
      const credential = await aCredential(issuer).with({ '@context': contexts, refreshService }).sign()
      publish?.()
      const report = await verify(credential)
      expect(report.verdict).to.equal('valid')
      return outcomeOf(report, 'refresh')
    }

    it('is not asked when it is of another kind or has no address', async () => {
      const unknown = 'not-checked refresh-type-unknown'
      expect(await refresh({ id: service, type: '1EdTechJsonSchemaValidator2019' })).to.equal(unknown)
      expect(await refresh({ type: '1EdTechCredentialRefresh' })).to.equal(unknown)
      expect(world.asked).to.not.include(service)
    })

    it('may be silent, or answer with an error, or with an address', async () => {
      const known = { id: service, type: '1EdTechCredentialRefresh' }
      expect(await refresh(known)).to.equal('not-checked refresh-unreachable')
      expect(await refresh(known, () => world.publish(service, '', 500))).to.equal('not-checked refresh-unreachable')
      expect(await refresh(known, () => world.publish(service, 'https://school.example/2'))).to.equal(
        'not-checked refresh-unreadable',
      )
    })

    it('may answer with a token, and with what is no longer valid, but not with what is wrong', async () => {
      const known = { id: service, type: '1EdTechCredentialRefresh' }
      const fresh = aCredential(issuer).with({ validFrom: '2026-11-01T00:00:00Z' })
      const list = await world.addStatusList(issuer, 'revocation', [7])
      const revoked = await fresh.withStatus(list).sign()
      expect(await refresh(known, () => world.publish(service, revoked))).to.equal('passed successor')
      const changed = { ...revoked, name: 'Anders' }
      expect(await refresh(known, () => world.publish(service, changed))).to.equal('not-checked refresh-unreadable')
      const token = await signVcJwt(fresh.build(), issuer.key, { issuedAt: signedAt })
      expect(await refresh(known, () => world.publish(service, token))).to.equal('passed successor')
    })
  })

  describe('trust', () => {
    const credentialOf = async (members: JsonObject = {}) => aCredential(issuer).with(members).sign()

    it('asks about the day of the award, or else about today', async () => {
      const days: string[] = []
      const trust = ({ day }: { readonly day: string }): Promise<TrustAnswer> => {
        days.push(day)
        return Promise.resolve({ answer: 'recognised-for-this', registry: 'r', by: 'b', source: 'https://r.example' })
      }
      const { validFrom: _, ...undated } = aCredential(issuer).build()
      await verifyCredential(await credentialOf({ awardedDate: '2026-05-01T00:00:00Z' }), { ...world.ports, trust })
      const report = await verifyCredential(await signed(undated, issuer), { ...world.ports, trust })
      expect(days).to.deep.equal(['2026-05-01', '2026-12-01'])
      expect(report.checks.find(({ id }) => id === 'trust')?.details).to.include({ source: 'https://r.example' })
    })

    it('is not waited for beyond the time of the report', async () => {
      const trust = () => new Promise<TrustAnswer>(() => undefined)
      const report = await verifyCredential(await credentialOf(), { ...world.ports, trust }, { maxMs: 1500 })
      expect([report.verdict, outcomeOf(report, 'trust')]).to.deep.equal(['valid', 'not-checked out-of-time'])
    })

    it('could not be asked of a registry that answers with an error, or with something else', async () => {
      const url = 'https://registry.example/list'
      const ask = async (kind: 'known-issuers' | 'published') => {
        const source = kind === 'published' ? ({ kind, url } as const) : ({ kind, url, name: 'Lijst' } as const)
        const trust = createRegistryDesk(world.ports, [source])
        return outcomeOf(await verifyCredential(await credentialOf(), { ...world.ports, trust }), 'trust')
      }
      for (const [body, status] of [
        ['', 500],
        ['[]', 200],
        [{ registry: 7 }, 200],
        [{ issuer: 7 }, 200],
      ] as const) {
        world.publish(url, body, status)
        expect(await ask('known-issuers')).to.equal('not-checked registry-unreachable')
        expect(await ask('published')).to.equal('not-checked registry-unreachable')
      }
    })
  })

  describe('the status', () => {
    const listUrl = 'https://school.example/status/9'
    const list = (members: JsonObject = {}) => ({
      ...createStatusListCredential({
        id: listUrl,
        issuer: issuer.did,
        purpose: 'suspension',
        bits: createBitstring(131_072, []),
        validFrom: '2026-01-01T00:00:00Z',
      }),
      ...members,
    })
    const statusOf = async (credentialStatus: unknown) =>
      outcomeOf(await verify(await aCredential(issuer).with({ credentialStatus }).sign()), 'status')
    const entry = createStatusEntry({ listUrl, purpose: 'suspension', index: 7 })

    it('is good when it is not suspended, also by a list in a token', async () => {
      world.publish(listUrl, await signed(list(), issuer))
      expect(await statusOf(entry)).to.equal('passed revocation-not-kept')
      const token = await signVcJwt(list(), issuer.key, { issuedAt: signedAt })
      world.publish(listUrl, token)
      expect(await statusOf(entry)).to.equal('passed revocation-not-kept')
      world.publish(listUrl, `${token}~`)
      expect(await statusOf(entry)).to.equal('failed list-malformed')
    })

    it('is not read from a list without an issuer, or with words of its own', async () => {
      world.publish(listUrl, { ...list(), issuer: undefined })
      expect(await statusOf(entry)).to.equal('not-checked list-foreign-signer')
      world.publish(listUrl, { ...list(), grade: 10, proof: [{}] })
      expect(await statusOf(entry)).to.equal('failed list-malformed')
    })

    it('by a list of 1EdTech needs a name to look for', async () => {
      const { id: _, ...nameless } = aCredential(issuer).build()
      const contexts = [...obContexts, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json']
      const credentialStatus = { id: listUrl, type: '1EdTechRevocationList' }
      const report = await verify(await signed({ ...nameless, '@context': contexts, credentialStatus }, issuer))
      expect(outcomeOf(report, 'status')).to.equal('failed entry-malformed')
    })
  })

  it('a token that has ended has, whatever stands in it', async () => {
    const jose = await world.addSigner('jose', 'P-256')
    const token = await signVcJwt(aCredential(jose).expired().build(), jose.key, { issuedAt: signedAt })
    expect((await verifyCarrier(token, world.ports)).verdict).to.equal('expired')
  })
})

describe('a comprehensive learner record of several issuers', () => {
  const specs = process.env['STAPEL_SPECS'] ?? fileURLToPath(new URL('../../../../../shared/specs', import.meta.url))
  const file = `${specs}/contexts/clr-v2p0-2.0.1.json`
  const context = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'

  it('has each part checked by its own issuer, and says how they belong together', async function () {
    if (!existsSync(file)) {
      process.stderr.write(`NOT RUN: the published context ${file} is not here\n`)
      this.skip()
    }
    const world = new World()
    world.publish(context, readFileSync(file, 'utf8'))
    const [school, company, registrar] = [
      await world.addSigner('school'),
      await world.addSigner('company', 'P-256'),
      await world.addSigner('registrar'),
    ]
    const part = (signer: Signer, id: string, members: JsonObject = {}) =>
      aCredential(signer)
        .with({ id: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`, ...members })
        .sign()
    const [whole, ended] = [await part(school, 'a'), await part(company, 'b', { validUntil: '2026-11-30T22:59:59Z' })]
    const changed = { ...(await part(company, 'c')), name: 'Anders' }
    const association = { associationType: 'isParentOf', sourceId: whole['id'], targetId: ended['id'] }
    const document = {
      '@context': ['https://www.w3.org/ns/credentials/v2', obContexts[1], context],
      id: 'urn:uuid:00000000-0000-4000-8000-000000000003',
      type: ['VerifiableCredential', 'ClrCredential'],
      name: 'Overzicht (voorbeeld)',
      issuer: { id: registrar.did, type: ['Profile'] },
      validFrom: '2026-05-01T00:00:00Z',
      credentialSubject: {
        id: 'did:example:jeroen',
        type: ['ClrSubject'],
        verifiableCredential: [whole, ended, changed],
        association: [{ type: 'Association', ...association }, { type: 'Association' }],
      },
    }
    const clr = await signDataIntegrity(document, registrar.key, {
      cryptosuite: 'eddsa-jcs-2022',
      created: signedAt,
      proofPurpose: 'assertionMethod',
    })
    const report = await verifyCarrier(JSON.stringify(clr), world.ports)
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).to.deep.equal([])
    expect([report.verdict, report.parts?.map(({ verdict }) => verdict)]).to.deep.equal([
      'valid',
      ['valid', 'expired', 'invalid'],
    ])
    expect(report.parts?.map(({ content }) => content?.issuer.id)).to.deep.equal([school.did, company.did, company.did])
    expect(report.content?.associations).to.deep.equal([
      { type: 'isParentOf', source: whole['id'], target: ended['id'] },
    ])
    const before = world.asked.length
    const forged = await verifyCarrier(JSON.stringify({ ...clr, name: 'Anders' }), world.ports)
    expect([forged.verdict, forged.parts?.length ?? 0]).to.deep.equal(['invalid', 0])
    expect(world.asked.slice(before)).to.not.include('https://school.example/orgs/school/did.json')
  })
})
