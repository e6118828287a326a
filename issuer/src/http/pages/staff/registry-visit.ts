import { amsterdamDay } from '@stapel/shared'
import type { IssuerContext } from '../../../context.ts'
import type { RegistryDraftView } from '../../../views/staff/present-registry-draft.ts'
import { recognisedNames } from '../public/recognised-names.ts'
import type { StaffVisit } from '../kit/create-page-kit.ts'

/** The registry of the visitor's organisation with what its pages need beside it; empty before the first entry. */
export async function readRegistryDraft(
  ctx: IssuerContext,
  { org }: StaffVisit,
): Promise<RegistryDraftView & { readonly revision: number }> {
  const registry = (await ctx.registries.find(org)) ?? { entries: [], published: null, revision: 0 }
  const { name: body } = await ctx.organisations.get(org)
  return {
    org,
    body,
    registry,
    revision: registry.revision,
    names: await recognisedNames(ctx, registry.entries),
    today: amsterdamDay(ctx.clock.now()),
  }
}
