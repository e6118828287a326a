import { createLevelClaim, type LearningOutcome } from '@stapel/shared'
import { expect } from 'chai'
import { aContent } from '../../testing/examples.ts'
import { OutcomeUnknownError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { resolveAchievement } from './resolve-achievement.ts'

const base = 'https://school.example'
const outcome: LearningOutcome = {
  id: `${base}/orgs/metaalpunt/outcomes/frezen`,
  version: '2',
  owner: 'did:web:school.example:orgs:metaalpunt',
  state: 'accepted',
  text: { nl: 'Freest een product.' },
  plain: { nl: 'een product frezen' },
  kind: 'vaardigheid',
  level: createLevelClaim('NLQF', '2', 'indicative'),
  alignments: [
    { type: 'exactMatch', target: 'https://other.example/outcomes/1' },
    { type: 'closeMatch', target: 'https://other.example/outcomes/2' },
  ],
}

describe('resolving an achievement', () => {
  const ports = {
    addresses: { issuer: base, wallet: base, verifier: base },
    outcomes: {
      find: (org: string, code: string) =>
        Promise.resolve(org === 'metaalpunt' && code === 'frezen' ? { versions: [outcome] } : null),
    } as unknown as IssuerPorts['outcomes'],
  }
  const resolve = (uri: string) =>
    resolveAchievement(ports, { organisation: 'metaalpunt', code: 'cnc-frezen', number: 3, content: aContent(uri) })

  it('takes the words of its outcomes that are in force, at its own level', async () => {
    const { id, series, version, outcomes } = await resolve(outcome.id)
    expect({ id, series, version }).to.deep.equal({
      id: `${base}/orgs/metaalpunt/achievements/cnc-frezen.3`,
      series: `${base}/orgs/metaalpunt/achievements/cnc-frezen`,
      version: '3',
    })
    expect(outcomes[0]).to.deep.include({ version: '2', plain: 'een product frezen' })
    expect(outcomes[0]?.level.code).to.equal('3')
  })

  it('takes along what the owner calls exactly the same, and nothing that is only close', async () => {
    expect((await resolve(outcome.id)).outcomes[0]?.exactMatches).to.deep.equal(['https://other.example/outcomes/1'])
  })

  it('names the outcome that nobody here has', async () => {
    const refused = await resolve(`${base}/orgs/metaalpunt/outcomes/lassen`).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(OutcomeUnknownError)
  })
})
