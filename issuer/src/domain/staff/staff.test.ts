import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { anOrganisation, designer } from '../../testing/examples.ts'
import { createTestIssuer, type TestIssuer } from '../../testing/test-issuer.ts'
import { LastAdministratorError, LinkNotValidError, SignInFailedError } from '../errors.ts'
import { accountIdOf } from './account-id.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changeRole } from './change-role.ts'
import { findSignedIn } from './find-signed-in.ts'
import { inviteStaff } from './invite-staff.ts'
import { listStaff } from './list-staff.ts'
import { askPasswordReset, resetPassword } from './reset-password.ts'
import { signIn } from './sign-in.ts'

const org = 'metaalpunt'
const email = 'beheer@metaalpunt.example'
const password = 'een lang wachtwoord'

describeOnBothEngines('Staff', (openTestStore) => {
  let issuer: TestIssuer

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await createTestIssuer(await openTestStore())
    await anOrganisation(issuer.ctx)
  })

  const refusal = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => error,
    )
  /** The link in the last mail, as its parts behind the host. */
  async function lastLink(): Promise<string[]> {
    await issuer.ctx.jobs.runOnceUntilIdle()
    return /http:\/\/localhost:4101\/(\S+)/.exec(issuer.mails.at(-1)?.text ?? '')?.[1]?.split('/') ?? []
  }

  it('sign in with the right password, by any spelling of the address', async () => {
    const { ctx } = issuer
    const { secret } = await signIn(ctx, { email: ' Beheer@MetaalPunt.example ', password })
    expect(await findSignedIn(ctx, secret)).to.include({ org, role: 'administrator' })
    for (const wrong of [
      { email, password: 'verkeerd' },
      { email: 'niemand@metaalpunt.example', password },
    ]) {
      expect(await refusal(signIn(ctx, wrong))).to.be.instanceOf(SignInFailedError)
    }
  }).timeout(60_000)

  it('are signed in for twelve hours', async () => {
    const { secret } = await signIn(issuer.ctx, { email, password })
    issuer.pass(12 * 3600 + 1)
    expect(await findSignedIn(issuer.ctx, secret)).to.equal(null)
  }).timeout(60_000)

  it('are invited by mail, and join once with that link', async () => {
    const { ctx } = issuer
    await inviteStaff(ctx, designer, {
      org,
      email: 'nieuw@metaalpunt.example',
      name: 'Nieuw (voorbeeld)',
      role: 'issuer',
    })
    const [, , id = '', token = ''] = await lastLink()
    expect(await refusal(acceptInvitation(ctx, { org: 'lindehof', id, token }, password))).to.be.instanceOf(
      LinkNotValidError,
    )
    await acceptInvitation(ctx, { org, id, token }, password)
    expect(await refusal(acceptInvitation(ctx, { org, id, token }, password))).to.be.instanceOf(LinkNotValidError)
    const { members } = await listStaff(ctx, org)
    expect(members.map(({ role }) => role).sort()).to.deep.equal(['administrator', 'issuer'])
  }).timeout(60_000)

  it('get a new password by mail, which ends every session', async () => {
    const { ctx } = issuer
    const { secret } = await signIn(ctx, { email, password })
    await askPasswordReset(ctx, email)
    const [, accountId = '', token = ''] = await lastLink()
    await resetPassword(ctx, { accountId, token }, 'een nieuw lang wachtwoord')
    expect(await findSignedIn(ctx, secret)).to.equal(null)
    expect(await refusal(signIn(ctx, { email, password }))).to.be.instanceOf(SignInFailedError)
    const again = resetPassword(ctx, { accountId, token }, 'nog een lang wachtwoord')
    expect(await refusal(again)).to.be.instanceOf(LinkNotValidError)
  }).timeout(60_000)

  it('that nobody knows get no mail, and no other answer', async () => {
    await askPasswordReset(issuer.ctx, 'niemand@metaalpunt.example')
    await issuer.ctx.jobs.runOnceUntilIdle()
    expect(issuer.mails).to.deep.equal([])
  }).timeout(60_000)

  it('keep one administrator', async () => {
    const last = changeRole(issuer.ctx, designer, { org, accountId: accountIdOf(email), role: null })
    expect(await refusal(last)).to.be.instanceOf(LastAdministratorError)
  }).timeout(60_000)
})
