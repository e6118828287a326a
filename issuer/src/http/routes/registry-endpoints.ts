import type { IssuerContext } from '../../context.ts'
import { publishRegistry } from '../../domain/registries/publish-registry.ts'
import type { Registry } from '../../domain/registries/registry.ts'
import { addEntry, changeEntry, endEntry, removeEntry } from '../../domain/registries/write-entry.ts'
import { registryUrl } from '../../domain/organisations/organisation-addresses.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { zEntryEnd, zRegistryEntry } from '../schemas/registry.ts'

/** Whom an organisation recognises: the draft, and publishing it. What is published everybody reads at `/orgs/{org}/registry`. */
export function registryEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/registry'
  const access = 'registry:write'
  const present = (org: string, registry: Registry | null) => ({
    url: registryUrl(ctx.addresses, org),
    entries: registry?.entries ?? [],
    published: registry?.published ?? null,
  })
  return [
    endpoint({
      method: 'get',
      path,
      access,
      summary: 'The draft of the trust registry, and what is published of it',
      answers: { status: 200, description: 'Both' },
      async handle({ org, res }) {
        res.json(present(org, await ctx.registries.find(org)))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/entries`,
      access,
      summary: 'Recognise an issuer, in the draft',
      body: zRegistryEntry,
      answers: { status: 201, description: 'The entry' },
      async handle({ org, principal, body, res }) {
        res.status(201).json(await addEntry(ctx, principal.actor, { org, content: body }))
      },
    }),
    endpoint({
      method: 'put',
      path: `${path}/entries/{id}`,
      access,
      summary: 'Write an entry of the draft anew. Of a published one whom, for what and from when stay as they are',
      body: zRegistryEntry,
      answers: { status: 200, description: 'The entry' },
      async handle({ org, principal, param, body, res }) {
        res.json(await changeEntry(ctx, principal.actor, { org, id: param('id'), content: body }))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/entries/{id}/end`,
      access,
      summary: 'Give an entry its last day, in the draft: it is not erased',
      body: zEntryEnd,
      answers: { status: 200, description: 'The entry' },
      async handle({ org, principal, param, body, res }) {
        res.json(await endEntry(ctx, principal.actor, { org, id: param('id'), ...body }))
      },
    }),
    endpoint({
      method: 'delete',
      path: `${path}/entries/{id}`,
      access,
      summary: 'Take an entry out of the draft that was never published',
      answers: { status: 204, description: 'It is gone' },
      async handle({ org, principal, param, res }) {
        await removeEntry(ctx, principal.actor, { org, id: param('id') })
        res.status(204).end()
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/publication`,
      access,
      summary: 'Publish the draft: signed, at the public address of the registry',
      answers: { status: 200, description: 'The registry as it is now' },
      async handle({ org, principal, res }) {
        res.json(present(org, await publishRegistry(ctx, principal.actor, { org })))
      },
    }),
  ]
}
