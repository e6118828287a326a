import { digestOfCredential, verifyCarrier, type JsonObject, type Leaf, type Rule } from '@stapel/shared'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { expect } from 'chai'
import { aLearner, anApplication, answerRequest, applicant, aQualification, org } from '../../testing/an-applicant.ts'
import { codeOf } from '../../testing/code-of.ts'
import { designer } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'
import type { Actor } from '../access/actor.ts'
import { issueAward } from '../awards/issue-award.ts'
import { revokeAward } from '../awards/change-state.ts'
import { deriveUuid } from '../derive-uuid.ts'
import { decideExemption } from '../exemptions/decide-exemption.ts'
import { achievementUrl } from '../organisations/organisation-addresses.ts'
import { addStaff } from '../staff/add-staff.ts'
import { reminderAfterDays } from './application.ts'
import { confirmApplication } from './confirm-application.ts'
import { askForMore, refuseApplication, withdrawApplication } from './end-application.ts'
import { evaluateStack } from './evaluate-stack.ts'
import { judgeApplication } from './examine-again.ts'
import { settleApplication } from './settle-application.ts'

const board: Actor = { kind: 'staff', id: 'board', name: 'Examencommissie (voorbeeld)' }

describeOnBothEngines('An application for a qualification', function (openTestStore) {
  let issuer: ListeningIssuer

  beforeEach(async function () {
    this.timeout(120_000)
    issuer = await startTestIssuer(await openTestStore())
    await aQualification(issuer)
  })
  afterEach(() => issuer.close())

  const work = () => issuer.ctx.jobs.runOnceUntilIdle()
  const read = (id: string) => issuer.ctx.applications.get(org, id)
  const status = async (id: string) => (await judgeApplication(issuer.ctx, await read(id))).evaluation.status
  const confirm = (id: string) => confirmApplication(issuer.ctx, board, { org, id, note: 'Alles gezien.' })

  const received = async (...keys: readonly string[]) => {
    const learner = await aLearner(issuer)
    const held = []
    for (const key of keys) held.push(await learner.hold(key))
    const { application } = await anApplication(issuer)
    const credentials = held.map(({ credential }) => credential)
    expect((await answerRequest(issuer, application, learner.wallet, credentials)).status).to.equal(200)
    await work()
    return { id: application._id, held, learner }
  }

  it('goes from asking by the organisation’s own key to an award that holds its parts', async () => {
    const { id, held, learner } = await received('cnc-frezen.1', 'veilig-werken.1')
    expect((await read(id)).state).to.equal('received')
    expect(await status(id)).to.equal('behaald')
    await confirm(id)
    await work()
    const application = await read(id)
    expect(application.state).to.equal('awarded')
    const award = await issuer.ctx.awards.get(org, application.award ?? '')
    expect(award.recipient).to.deep.include(applicant)
    const text = award.forms[0]?.text ?? ''
    const report = await verifyCarrier(text, issuer.ctx.verification)
    expect(report.verdict, JSON.stringify(report.checks)).to.equal('valid')
    const { evidence, credentialSubject } = JSON.parse(text) as {
      evidence: readonly JsonObject[]
      credentialSubject: { achievement: { alignment: readonly JsonObject[]; achievementType: string } }
    }
    expect(
      evidence.map(({ id: part, evidenceIssuer, digestMultibase }) => ({ part, evidenceIssuer, digestMultibase })),
    ).to.have.deep.members(
      await Promise.all(
        held.map(async ({ credential }) => ({
          part: credential['id'],
          evidenceIssuer: (await issuer.ctx.organisations.get(org)).did,
          digestMultibase: await digestOfCredential(credential),
        })),
      ),
    )
    const units = credentialSubject.achievement.alignment.filter(
      ({ targetType }) => targetType === 'ext:QualificationUnit',
    )
    expect(units.map(({ targetName }) => targetName)).to.deep.equal(['CNC-frezen basis', 'Veilig werken'])
    expect(credentialSubject.achievement.achievementType).to.equal('Certificate')
    expect(issuer.mails.map(({ subject }) => subject)).to.deep.equal([
      'Je aanvraag voor Frezer (voorbeeld)',
      'Je bewijzen voor Frezer (voorbeeld) zijn binnen',
      'Je hebt een bewijs gekregen: Frezer (voorbeeld)',
    ])
    expect(learner.wallet.did).to.match(/^did:key:/)
  }).timeout(120_000)

  it('asks in the organisation’s name, for what the rule can use and no more', async () => {
    const { application } = await anApplication(issuer)
    const { wallet, hold } = await aLearner(issuer)
    const { credential } = await hold('cnc-frezen.1')
    const { header, request } = await answerRequest(issuer, application, wallet, [credential])
    const { did } = await issuer.ctx.organisations.get(org)
    expect(request['client_id']).to.equal(`decentralized_identifier:${did}`)
    expect(header['kid']).to.match(new RegExp(`^${did}#`))
    expect(JSON.stringify(request['dcql_query'])).to.contain('/achievements/veilig-werken')
  }).timeout(120_000)

  it('cannot be confirmed with less than the rule asks; staff ask for more, and both answers count', async () => {
    const { id, learner } = await received('cnc-frezen.1')
    expect(await status(id)).to.equal('deels')
    expect(await codeOf(confirm(id))).to.equal('rule-not-met')
    await askForMore(issuer.ctx, board, { org, id, reason: 'Laat ook Veilig werken zien.' })
    const { credential } = await learner.hold('veilig-werken.1')
    await answerRequest(issuer, await read(id), learner.wallet, [credential])
    await work()
    expect(await status(id)).to.equal('behaald')
    await confirm(id)
  }).timeout(120_000)

  it('tells at confirming what was revoked since, and awards nothing', async () => {
    const { id, held } = await received('cnc-frezen.1', 'veilig-werken.1')
    await revokeAward(issuer.ctx, designer, {
      org,
      id: held[0]?.award._id ?? '',
      reason: 'Een vergissing (voorbeeld).',
    })
    await work()
    expect(await codeOf(confirm(id))).to.equal('rule-not-met')
    const { evaluation } = await judgeApplication(issuer.ctx, await read(id))
    expect(evaluation.warnings.map(({ reason }) => reason)).to.deep.equal(['revoked'])
    await work()
    expect(await issuer.ctx.awards.find(org, deriveUuid(`application/${org}/${id}`))).to.equal(null)
  }).timeout(120_000)

  it('counts nothing that names somebody else', async () => {
    const learner = await aLearner(issuer)
    const { credential } = await learner.hold('cnc-frezen.1', { name: 'Iemand anders (voorbeeld)', language: 'nl' })
    const { application } = await anApplication(issuer)
    await answerRequest(issuer, application, learner.wallet, [credential])
    await work()
    const { evaluation } = await judgeApplication(issuer.ctx, await read(application._id))
    expect([evaluation.status, evaluation.warnings[0]?.reason]).to.deep.equal(['open', 'somebody-else'])
  }).timeout(120_000)

  it('is the only way to the qualification: nobody awards it, or an exemption, by hand', async () => {
    const { id } = await received('cnc-frezen.1', 'veilig-werken.1')
    await confirm(id)
    await work()
    const byHand = issueAward(issuer.ctx, designer, {
      org,
      achievementKey: 'kwalificatie-frezer.1',
      request: { recipient: applicant, notify: false, useTxCode: false },
    })
    expect(await codeOf(byHand)).to.equal('awarded-by-decision')
  }).timeout(120_000)

  it('is awarded once, also when a kill comes between the award and the application', async () => {
    const { id } = await received('cnc-frezen.1', 'veilig-werken.1')
    const confirmed = await confirm(id)
    // A run that is killed: it made the award and never wrote that it had.
    await settleApplication(issuer.ctx, confirmed)
    expect((await read(id)).state).to.equal('confirmed')
    await work()
    expect((await read(id)).state).to.equal('awarded')
    const { items } = await issuer.ctx.awards.search(org, {
      achievement: achievementUrl(issuer.ctx.addresses, org, 'kwalificatie-frezer.1'),
    })
    expect(items).to.have.length(1)
  }).timeout(120_000)

  it('is refused with a reason that the applicant reads, and gone after six weeks', async () => {
    const { id } = await received('cnc-frezen.1')
    await refuseApplication(issuer.ctx, board, { org, id, reason: 'Je mist Veilig werken (voorbeeld).' })
    await work()
    expect(issuer.mails.at(-1)?.text).to.contain('Je mist Veilig werken (voorbeeld).')
    expect(await codeOf(confirm(id))).to.equal('wrong-state')
    issuer.pass(41 * 24 * 3600)
    await work()
    expect((await read(id)).state).to.equal('refused')
    issuer.pass(2 * 24 * 3600)
    await work()
    expect(await issuer.ctx.applications.find(org, id)).to.equal(null)
  }).timeout(120_000)

  it('is withdrawn by the applicant: what was shown is gone at once, and nobody answers any more', async () => {
    const { id } = await received('cnc-frezen.1')
    await askForMore(issuer.ctx, board, { org, id, reason: 'Nog iets (voorbeeld).' })
    const { exchange = '' } = await read(id)
    await withdrawApplication(issuer.ctx, { org, id })
    expect((await read(id)).credentials).to.deep.equal([])
    expect((await fetch(`${issuer.url}/openid4vp/requests/${exchange}`)).status).to.equal(404)
  }).timeout(120_000)

  it('ends when nobody answers; what was shown waits for a decision', async () => {
    const { application } = await anApplication(issuer)
    issuer.pass(61 * 24 * 3600)
    await work()
    expect((await read(application._id)).state).to.equal('expired')
    const { id } = await received('cnc-frezen.1')
    issuer.pass(61 * 24 * 3600)
    await work()
    expect((await read(id)).state).to.equal('received')
    await askForMore(issuer.ctx, board, { org, id, reason: 'Nog iets (voorbeeld).' })
    await work()
    expect((await read(id)).state).to.equal('asked')
    issuer.pass(61 * 24 * 3600)
    await work()
    const { state, credentials } = await read(id)
    expect([state, credentials.length], 'asked for more, unanswered').to.deep.equal(['received', 1])
  }).timeout(120_000)

  it('reminds who may decide, once, however many wait; and once more when it waits anew', async () => {
    const account = (role: 'board' | 'issuer') => ({
      org,
      role,
      name: `${role} (voorbeeld)`,
      email: `${role}@metaalpunt.example`,
      password: 'een lang wachtwoord',
    })
    await addStaff(issuer.ctx, { kind: 'operator' }, account('board'))
    await addStaff(issuer.ctx, { kind: 'operator' }, account('issuer'))
    const all = () => issuer.mails.filter(({ subject }) => /wacht(en)? .* op een beslissing/.test(subject))
    const reminders = () => all().filter(({ to }) => to === 'board@metaalpunt.example')
    const { id } = await received('cnc-frezen.1')
    await received('cnc-frezen.1')
    issuer.pass((reminderAfterDays - 1) * 24 * 3600)
    await work()
    expect(all()).to.deep.equal([])
    issuer.pass(24 * 3600)
    await work()
    expect(all().map(({ to }) => to)).to.have.members(['board@metaalpunt.example', 'beheer@metaalpunt.example'])
    const [reminder] = reminders()
    expect(reminder?.subject).to.equal('Er wachten 2 aanvragen op een beslissing')
    expect(reminder?.text).to.contain('/staff/applications?state=received').and.not.contain(applicant.name)
    issuer.pass(100 * 24 * 3600)
    await work()
    expect(reminders()).to.have.length(1)
    await askForMore(issuer.ctx, board, { org, id, reason: 'Nog iets (voorbeeld).' })
    issuer.pass((60 + reminderAfterDays) * 24 * 3600)
    await work()
    issuer.pass(reminderAfterDays * 24 * 3600)
    await work()
    expect(reminders()).to.have.length(2)
    expect((await read(id)).credentials, 'nothing is erased without a decision').to.have.length(1)
  }).timeout(120_000)

  it('can be confirmed while more was asked, by whoever finds that it is enough', async () => {
    const { id } = await received('cnc-frezen.1', 'veilig-werken.1')
    await askForMore(issuer.ctx, board, { org, id, reason: 'Nog iets (voorbeeld).' })
    await confirm(id)
    await work()
    expect((await read(id)).state).to.equal('awarded')
  }).timeout(120_000)

  const exempt = (hours?: number, recipient = applicant) =>
    decideExemption(issuer.ctx, board, {
      org,
      qualification: 'frezer',
      node: 'veilig',
      recipient,
      reason: 'Twintig jaar veilig gewerkt (voorbeeld).',
      notify: false,
      ...(hours !== undefined && { hours }),
    })

  it('takes an exemption of a board that the rule names in the place of a part; it carries no hours', async () => {
    const learner = await aLearner(issuer)
    const { award } = await exempt()
    const { credential: exemption } = await learner.claim(award)
    const { credential } = await learner.hold('cnc-frezen.1')
    const { application } = await anApplication(issuer)
    const answered = await answerRequest(issuer, application, learner.wallet, [credential, exemption])
    expect(answered.status).to.equal(200)
    await work()
    expect(await status(application._id)).to.equal('behaald')
    await confirm(application._id)
    const { confirmation } = await read(application._id)
    expect(confirmation?.parts.map(({ as }) => as)).to.have.members(['award', 'exemption'])
    const subject = (exemption['credentialSubject'] as JsonObject)['achievement'] as JsonObject
    expect(subject).to.not.have.property('timeInvestment')
    expect(subject['exempts']).to.deep.equal([`${issuer.url}/orgs/${org}/achievements/veilig-werken`])
  }).timeout(120_000)

  it('counts the hours of an exemption only where its board stated them (W7 and W8, with signed credentials)', async () => {
    const learner = await aLearner(issuer)
    const { credential } = await learner.hold('cnc-frezen.1')
    const series = (code: string) => `${issuer.url}/orgs/${org}/achievements/${code}`
    const { did } = await issuer.ctx.organisations.get(org)
    const parts = (block: string): Leaf[] => [
      { id: `frezen-${block}`, op: 'achievement', achievement: series('cnc-frezen') },
      {
        id: `veilig-${block}`,
        op: 'achievement',
        achievement: series('veilig-werken'),
        issuers: { issuers: [], boards: [did] },
      },
    ]
    const asking = (hours: number): Rule => ({
      id: 'alles',
      op: 'all',
      of: [...parts('los'), { id: 'uren', op: 'credits', unit: 'hours', min: hours, from: parts('uren') }],
    })
    const judge = async (hours?: number) => {
      const { credential: exemption } = await learner.claim((await exempt(hours)).award)
      const { application } = await anApplication(issuer)
      await answerRequest(issuer, application, learner.wallet, [credential, exemption])
      await work()
      const { credentials } = await read(application._id)
      return (wanted: number) => {
        const { status: found, hours: counted, hoursMissing } = evaluateStack(asking(wanted), credentials, '2026-11-23')
        return [found, counted, hoursMissing]
      }
    }
    const without = await judge()
    expect(without(120)).to.deep.equal(['behaald', 120, 0])
    expect(without(144)).to.deep.equal(['deels', 120, 24])
    expect((await judge(24))(144)).to.deep.equal(['behaald', 144, 0])
  }).timeout(120_000)

  it('gives no exemption where the rule names no board, and the same form twice is one exemption', async () => {
    const decide = (node: string) =>
      decideExemption(issuer.ctx, board, {
        org,
        qualification: 'frezer',
        node,
        recipient: applicant,
        reason: 'x',
        notify: false,
        idempotencyKey: 'form-1',
      })
    expect(await codeOf(decide('frezen'))).to.equal('exemption-not-for-this-board')
    expect(await codeOf(decide('nergens'))).to.equal('invalid-input')
    expect((await decide('veilig')).created).to.equal(true)
    expect((await decide('veilig')).created).to.equal(false)
  }).timeout(120_000)
})
