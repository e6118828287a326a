import type { IssuerContext } from '../../context.ts'
import { compromiseKey } from '../../domain/keys/compromise-key.ts'
import type { OrganisationKeys } from '../../domain/keys/organisation-keys.ts'
import { rotateKey } from '../../domain/keys/rotate-key.ts'
import { signingProgress } from '../../domain/keys/signing-anew.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { zCompromise, zRotation } from '../schemas/organisation.ts'

/** The signing keys of an organisation; their private halves never leave it. */
export function keyEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/keys'
  const present = async (keys: OrganisationKeys) => ({
    keys: keys.keys.map(({ id, algorithm, publicJwk, createdAt, expires, revoked }) => ({
      id,
      algorithm,
      publicJwk,
      createdAt,
      expires,
      revoked,
    })),
    signingAnew: await signingProgress(ctx, keys),
  })
  return [
    endpoint({
      method: 'get',
      path,
      access: 'keys:write',
      summary: 'The signing keys, and how far signing anew is after one was compromised',
      answers: { status: 200, description: 'All keys, without their private halves' },
      async handle({ org, res }) {
        res.json(await present(await ctx.keys.get(org)))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/rotation`,
      access: 'keys:write',
      summary: 'A new signing key of an algorithm; what the old one signed stays valid',
      body: zRotation,
      answers: { status: 201, description: 'All keys, without their private halves' },
      async handle({ org, principal, body: { algorithm }, res }) {
        res.status(201).json(await present(await rotateKey(ctx, principal.actor, { org, algorithm })))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{id}/compromise`,
      access: 'keys:compromise',
      summary:
        'Somebody else may have this key: nothing that it signed is relied on any more, and all of it is signed anew. Cannot be undone',
      body: zCompromise,
      answers: { status: 202, description: 'All keys, and how much is to be signed anew' },
      async handle({ org, principal, param, body: { since }, res }) {
        const keys = await compromiseKey(ctx, principal.actor, {
          org,
          key: param('id'),
          ...(since !== undefined && { since }),
        })
        res.status(202).json(await present(keys))
      },
    }),
  ]
}
