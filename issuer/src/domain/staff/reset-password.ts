import { drawSecret, hashSecret, matchesSecret } from '../access/secret-token.ts'
import { change } from '../change.ts'
import { LinkNotValidError } from '../errors.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { IssuerPorts } from '../ports.ts'
import { accountIdOf } from './account-id.ts'
import { getAccount } from './get-account.ts'
import type { StaffAccount } from './staff-account.ts'

type AskingPorts = Pick<IssuerPorts, 'accounts' | 'outbox' | 'mailComposer' | 'addresses' | 'random' | 'clock' | 'bell'>

const resetLifetimeSeconds = 60 * 60

/** Mails a link for a new password, if the address has an account. Answers the same when it has none. */
export async function askPasswordReset(ports: AskingPorts, email: string): Promise<void> {
  const { accounts, mailComposer, addresses, random, clock } = ports
  const found = await accounts.find(accountIdOf(email))
  const org = found?.memberships[0]?.org
  if (!found || org === undefined) return
  const token = drawSecret(random)
  const passwordReset = {
    tokenHash: hashSecret(token),
    expiresAt: new Date(clock.now().getTime() + resetLifetimeSeconds * 1000).toISOString(),
  }
  const account = await change(
    'account',
    { read: () => getAccount(ports, found._id), replace: (one) => accounts.replace(one) },
    (current) => ({ ...current, passwordReset }),
  )
  const link = `${addresses.issuer}/password-reset/${account._id}/${token}`
  const mail = await mailComposer.passwordReset({ name: account.name, language: account.language, link })
  await queueMail(ports, { org, cause: `password-reset/${passwordReset.tokenHash}`, to: account.email, mail })
}

/** Whether the link still works, before a form is shown. @throws LinkNotValidError */
export async function getPasswordReset(
  { accounts, clock }: Pick<IssuerPorts, 'accounts' | 'clock'>,
  { accountId, token }: { readonly accountId: string; readonly token: string },
): Promise<StaffAccount> {
  const account = await accounts.find(accountId)
  const reset = account?.passwordReset
  if (!account || !reset || !matchesSecret(token, reset.tokenHash) || reset.expiresAt <= clock.now().toISOString()) {
    throw new LinkNotValidError('password-reset')
  }
  return account
}

/** Sets the new password; the link is used up and every session ends in the same write. @throws LinkNotValidError */
export async function resetPassword(
  ports: Pick<IssuerPorts, 'accounts' | 'passwords' | 'clock'>,
  link: { readonly accountId: string; readonly token: string },
  password: string,
): Promise<void> {
  const { accounts, passwords } = ports
  const passwordHash = await passwords.hash(password)
  await change(
    'account',
    { read: () => getPasswordReset(ports, link), replace: (one) => accounts.replace(one) },
    (account) => ({
      ...account,
      passwordReset: undefined,
      passwordHash,
      sessionEpoch: account.sessionEpoch + 1,
    }),
  )
}
