import { Router } from 'express'
import { acceptForm, parseBody } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { publishRegistry } from '../../../domain/registries/publish-registry.ts'
import { presentRegistryDraft, presentRegistryPublication } from '../../../views/staff/present-registry-draft.ts'
import type { PageKit } from '../kit/create-page-kit.ts'
import { readRegistryDraft } from './registry-visit.ts'

const zPublication = z.object({ revision: z.coerce.number().int().nonnegative() })

/** Whom the organisation recognises: the list, and publishing it after seeing what changes. */
export function registryPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  router.get(
    '/staff/registry',
    staff('registry:write', async (visit) => {
      await visit.show('list', presentRegistryDraft(await readRegistryDraft(ctx, visit), visit.locale))
    }),
  )
  router.get(
    '/staff/registry/publish',
    staff('registry:write', async (visit) => {
      const draft = await readRegistryDraft(ctx, visit)
      await visit.show('detail', presentRegistryPublication(draft, draft.revision, visit.locale))
    }),
  )
  router.post(
    '/staff/registry/publish',
    acceptForm,
    csrf.protect,
    staff('registry:write', async ({ org, actor, req, redirect }) => {
      const { revision } = parseBody(zPublication, req)
      await publishRegistry(ctx, actor, { org, revision })
      redirect('/staff/registry', 'registry.publish.done')
    }),
  )
  return router
}
