import { z } from 'zod'
import type { IssuerContext } from '../../context.ts'
import { createApiKey } from '../../domain/api-keys/create-api-key.ts'
import { withdrawApiKey } from '../../domain/api-keys/withdraw-api-key.ts'
import { requestOrganisation } from '../../domain/set-up/request-organisation.ts'
import { addStaff } from '../../domain/staff/add-staff.ts'
import { inviteStaff } from '../../domain/staff/invite-staff.ts'
import { listStaff } from '../../domain/staff/list-staff.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { zNewApiKey, zNewOrganisation, zNewStaff } from '../schemas/organisation.ts'

/** The installation, and who and what may act in an organisation. */
export function administrationEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/api/v1/organisations',
      access: 'operator',
      summary: 'A new organisation on this installation, with its keys, administrator and first API key',
      body: zNewOrganisation,
      answers: { status: 201, description: 'The organisation, and the API key, shown once' },
      async handle({ body, res }) {
        const { organisation, apiKey } = await requestOrganisation(ctx, { kind: 'operator' }, body)
        const { slug, name, did } = organisation
        res.status(201).json({ organisation: { slug, name, did, url: `${ctx.addresses.issuer}/orgs/${slug}` }, apiKey })
      },
    }),
    endpoint({
      method: 'get',
      path: '/api/v1/orgs/{org}/staff',
      access: 'staff:read',
      summary: 'Who works here, and who has been invited',
      answers: { status: 200, description: 'Members and open invitations' },
      async handle({ org, res }) {
        const { members, invitations } = await listStaff(ctx, org)
        res.json({
          members,
          invitations: invitations.map(({ _id: id, name, email, role, expiresAt }) => ({
            id,
            name,
            email,
            role,
            expiresAt,
          })),
        })
      },
    }),
    endpoint({
      method: 'post',
      path: '/api/v1/orgs/{org}/staff',
      access: 'staff:write',
      summary: 'With a password: an account at once. Without: an invitation by mail',
      body: zNewStaff,
      answers: { status: 201, description: 'What was made' },
      async handle({ org, principal, body: { password, ...person }, res }) {
        if (password === undefined) {
          const { _id: invitation } = await inviteStaff(ctx, principal.actor, { org, ...person })
          res.status(201).json({ invitation })
        } else {
          res.status(201).json({ account: await addStaff(ctx, principal.actor, { org, ...person, password }) })
        }
      },
    }),
    endpoint({
      method: 'get',
      path: '/api/v1/orgs/{org}/api-keys',
      access: 'api-keys:write',
      summary: 'API keys, without their secrets',
      answers: { status: 200, description: 'All keys' },
      async handle({ org, res }) {
        const keys = await ctx.apiKeys.list(org)
        res.json({
          items: keys.map(({ _id, name, scopes, createdAt, withdrawnAt }) => ({
            id: _id.slice(org.length + 1),
            name,
            scopes,
            createdAt,
            withdrawnAt,
          })),
        })
      },
    }),
    endpoint({
      method: 'post',
      path: '/api/v1/orgs/{org}/api-keys',
      access: 'api-keys:write',
      summary: 'A new API key; it can give no more than its maker has',
      body: zNewApiKey,
      answers: { status: 201, description: 'The key, shown once' },
      async handle({ org, principal, body: { name, scopes }, res }) {
        const allowed = scopes.filter((scope) => principal.permissions.includes(scope))
        const { id, text } = await createApiKey(ctx, principal.actor, { org, name, scopes: allowed })
        res.status(201).json({ id, key: text, scopes: allowed })
      },
    }),
    endpoint({
      method: 'delete',
      path: '/api/v1/orgs/{org}/api-keys/{id}',
      access: 'api-keys:write',
      summary: 'End a key at once',
      answers: { status: 204, description: 'It works no longer' },
      async handle({ org, principal, param, res }) {
        await withdrawApiKey(ctx, principal.actor, { org, id: param('id') })
        res.status(204).end()
      },
    }),
    endpoint({
      method: 'get',
      path: '/api/v1/orgs/{org}/audit',
      access: 'audit:read',
      summary: 'Every act, newest first',
      query: z.strictObject({ subject: z.string().max(300).optional(), after: z.string().max(2000).optional() }),
      answers: { status: 200, description: 'A page of entries, and the cursor of the next' },
      async handle({ org, query, res }) {
        const { items, next } = await ctx.audit.read(org, query)
        res.json({
          items: items.map(({ at, actor, act, subject, details }) => ({ at, actor, act, subject, details })),
          next,
        })
      },
    }),
  ]
}
