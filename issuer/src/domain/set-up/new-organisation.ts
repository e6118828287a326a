import type { Actor, Permission } from '../access/actor.ts'
import { drawSecret, hashSecret } from '../access/secret-token.ts'
import { formatApiKey } from '../api-keys/create-api-key.ts'
import { AlreadyExistsError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { accountIdOf } from '../staff/account-id.ts'
import type { NewOrganisation } from './set-up.ts'

/** What is asked for, with the password and without any id yet. */
export interface OrganisationRequest {
  readonly profile: NewOrganisation['profile']
  readonly administrator?: { readonly name: string; readonly email: string; readonly password: string }
  readonly apiKey?: { readonly name: string; readonly scopes: readonly Permission[] }
}

type PreparingPorts = Pick<IssuerPorts, 'organisations' | 'accounts' | 'passwords' | 'random' | 'clock'>

/**
 * Turns a request into what can be stored: the password hashed, the ids and secrets drawn.
 * @returns with the text of the API key, which is shown once
 * @throws AlreadyExistsError the slug is taken, or the administrator's address has an account
 */
export async function prepareOrganisation(
  { organisations, accounts, passwords, random, clock }: PreparingPorts,
  actor: Actor,
  { profile, administrator, apiKey }: OrganisationRequest,
): Promise<{ readonly request: NewOrganisation; readonly apiKeyText?: string }> {
  if (await organisations.find(profile.slug)) throw new AlreadyExistsError('organisation')
  if (administrator && (await accounts.find(accountIdOf(administrator.email)))) throw new AlreadyExistsError('account')
  const id = Buffer.from(random.bytes(6)).toString('hex')
  const secret = drawSecret(random)
  return {
    request: {
      profile,
      ...(administrator && {
        administrator: {
          name: administrator.name,
          email: administrator.email,
          passwordHash: await passwords.hash(administrator.password),
        },
      }),
      ...(apiKey && { apiKey: { id, ...apiKey, secretHash: hashSecret(secret) } }),
      requestedAt: clock.now().toISOString(),
      requestedBy: actor,
    },
    ...(apiKey && { apiKeyText: formatApiKey(profile.slug, id, secret) }),
  }
}
