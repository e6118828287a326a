import { bearerToken, NotAllowedError, NotFoundError, NotSignedInError } from '@stapel/shared/server'
import type { Request } from 'express'
import type { IssuerContext } from '../../context.ts'
import type { Principal } from '../../domain/access/actor.ts'
import { hashSecret, matchesSecret } from '../../domain/access/secret-token.ts'
import { findKeyHolder } from '../../domain/api-keys/find-key-holder.ts'
import { InvalidApiKeyError } from '../../domain/errors.ts'
import type { Access } from './endpoint.ts'

/**
 * Who calls, by the `Authorization` header alone: a cookie opens no API. Null for what is public.
 * An organisation in the path must be the key's own: another one does not exist for it.
 * @throws NotSignedInError InvalidApiKeyError NotAllowedError NotFoundError
 */
export async function authenticate(
  ctx: Pick<IssuerContext, 'apiKeys' | 'config'>,
  req: Request,
  access: Access,
): Promise<Principal | null> {
  if (access === 'public') return null
  const token = bearerToken(req)
  if (token === null) throw new NotSignedInError()
  if (access === 'operator') {
    const { operatorToken } = ctx.config
    if (operatorToken === undefined) throw new NotAllowedError()
    if (!matchesSecret(token, hashSecret(operatorToken))) throw new InvalidApiKeyError()
    return null
  }
  const principal = await findKeyHolder(ctx, token)
  if (!principal) throw new InvalidApiKeyError()
  if (req.params.org !== principal.org) throw new NotFoundError('organisation')
  if (!principal.permissions.includes(access)) throw new NotAllowedError()
  return principal
}
