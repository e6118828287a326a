import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { aLearner, anApplication, answerRequest, aQualification, org } from '../../testing/an-applicant.ts'
import { codeOf } from '../../testing/code-of.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'
import type { Actor } from '../access/actor.ts'
import { acceptPerson, withdrawAcceptance } from './accept-person.ts'
import { confirmApplication } from './confirm-application.ts'
import { askForMore } from './end-application.ts'
import { judgeApplication } from './examine-again.ts'

const board: Actor = { kind: 'staff', id: 'board', name: 'Examencommissie (voorbeeld)' }
const reason = 'Akte van naamswijziging gezien (voorbeeld).'
const formerName = { name: 'Fatima Vroeger (voorbeeld)', language: 'nl' } as const

describeOnBothEngines('A credential on a name that the applicant no longer has', function (openTestStore) {
  let issuer: ListeningIssuer

  beforeEach(async function () {
    this.timeout(120_000)
    issuer = await startTestIssuer(await openTestStore())
    await aQualification(issuer)
  })
  afterEach(() => issuer.close())

  const work = () => issuer.ctx.jobs.runOnceUntilIdle()
  const read = (id: string) => issuer.ctx.applications.get(org, id)
  const judge = async (id: string) => (await judgeApplication(issuer.ctx, await read(id))).evaluation
  const confirm = (id: string) => confirmApplication(issuer.ctx, board, { org, id, note: 'Alles gezien.' })
  const accept = (id: string, digest: string) => acceptPerson(issuer.ctx, board, { org, id, digest, reason })
  const withdraw = (id: string, digest: string) => withdrawAcceptance(issuer.ctx, board, { org, id, digest })

  /** Both parts on a former name, shown by whoever has their key. */
  const received = async () => {
    const learner = await aLearner(issuer)
    const credentials = [
      (await learner.hold('cnc-frezen.1', formerName)).credential,
      (await learner.hold('veilig-werken.1', formerName)).credential,
    ]
    const { application } = await anApplication(issuer)
    await answerRequest(issuer, application, learner.wallet, credentials)
    await work()
    const digests = (await read(application._id)).credentials.map(({ digest }) => digest)
    const [first = '', second = ''] = digests
    return { id: application._id, first, second, learner, credentials }
  }

  it('counts when a person decided that it is the applicant’s: that one, and no other of the same holder', async () => {
    const { id, first, second } = await received()
    expect((await judge(id)).status).to.equal('open')
    await accept(id, first)
    const { status, warnings } = await judge(id)
    expect([status, warnings.map((one) => one.reason)]).to.deep.equal(['deels', ['somebody-else']])
    expect(await codeOf(confirm(id))).to.equal('rule-not-met')
    await accept(id, second)
    await confirm(id)
    await work()
    expect((await read(id)).state).to.equal('awarded')
  }).timeout(120_000)

  it('keeps who decided and why with the application; the log has the act, and nothing of a person', async () => {
    const { id, first } = await received()
    await accept(id, first)
    await work()
    const { credentials, history } = await read(id)
    expect(credentials.find(({ digest }) => digest === first)?.accepted).to.deep.include({ by: board, reason })
    expect(history.at(-1)).to.deep.include({ decided: 'person-accepted', credential: first, note: reason })
    const { items } = await issuer.ctx.audit.read(org, {})
    const entry = items.find(({ act }) => act === 'application.person-accepted')
    expect(entry).to.deep.include({ subject: `application/${id}`, actor: board, details: {} })
  }).timeout(120_000)

  it('is taken back until the confirmation, and then counts no more', async () => {
    const { id, first, second } = await received()
    await accept(id, first)
    await accept(id, second)
    expect((await judge(id)).status).to.equal('behaald')
    await withdraw(id, second)
    expect((await judge(id)).status).to.equal('deels')
    expect(await codeOf(withdraw(id, second))).to.equal('wrong-state')
    await accept(id, second)
    await confirm(id)
    expect(await codeOf(withdraw(id, second))).to.equal('wrong-state')
    expect(await codeOf(accept(id, first))).to.equal('wrong-state')
  }).timeout(120_000)

  it('stays accepted when everything is verified anew, and when it is shown once more', async () => {
    const { id, first, second, learner, credentials } = await received()
    await accept(id, first)
    await askForMore(issuer.ctx, board, { org, id, reason: 'Laat het nog eens zien (voorbeeld).' })
    await answerRequest(issuer, await read(id), learner.wallet, credentials)
    await work()
    expect((await read(id)).credentials).to.have.length(2)
    await accept(id, second)
    await confirm(id)
  }).timeout(120_000)

  it('cannot be accepted when whoever showed it is not proven to be its holder, nor does it count then', async () => {
    const { id, first } = await received()
    await accept(id, first)
    const application = await read(id)
    const unproven = application.credentials.map((one) => ({ ...one, holder: 'did:key:z6MkIemandAnders' }))
    await issuer.ctx.applications.replace({ ...application, credentials: unproven })
    expect((await judge(id)).status).to.equal('open')
    await withdraw(id, first)
    expect(await codeOf(accept(id, first))).to.equal('holder-not-proven')
  }).timeout(120_000)

  it('need not be accepted when it names the applicant, and must be one of the application', async () => {
    const { wallet, hold } = await aLearner(issuer)
    const { application } = await anApplication(issuer)
    const { _id: id } = application
    await answerRequest(issuer, application, wallet, [(await hold('cnc-frezen.1')).credential])
    await work()
    const [theirs] = (await read(id)).credentials
    expect(await codeOf(accept(id, theirs?.digest ?? ''))).to.equal('wrong-state')
    expect(await codeOf(accept(id, 'zQmNergens'))).to.equal('not-found')
  }).timeout(120_000)
})
