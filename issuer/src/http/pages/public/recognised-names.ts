import type { IssuerContext } from '../../../context.ts'
import { qualificationUrl } from '../../../domain/organisations/organisation-addresses.ts'
import type { RegistryEntry } from '../../../domain/registries/registry.ts'

/** What is named by a URL of this installation, by its name: of other URLs nothing is known. */
export async function recognisedNames(
  ctx: Pick<IssuerContext, 'achievements' | 'qualifications' | 'addresses'>,
  entries: readonly Pick<RegistryEntry, 'recognisedFor'>[],
): Promise<ReadonlyMap<string, string>> {
  const urls = entries.flatMap(({ recognisedFor }) => (recognisedFor.kind === 'anything' ? [] : recognisedFor.urls))
  const here = `${ctx.addresses.issuer}/orgs/`
  const orgs = new Set(
    urls.flatMap((url) => (url.startsWith(here) ? [url.slice(here.length).split('/')[0] ?? ''] : [])),
  )
  const names = new Map<string, string>()
  for (const org of orgs) {
    for (const { published } of await ctx.achievements.published(org)) {
      names.set(published.id, published.name)
      names.set(published.series, published.name)
    }
    for (const { code, number, content } of await ctx.qualifications.list(org)) {
      names.set(qualificationUrl(ctx.addresses, org, code), content.title)
      names.set(qualificationUrl(ctx.addresses, org, `${code}.${number}`), content.title)
    }
  }
  return names
}
