import type { CatalogueEntry } from '@stapel/shared'
import { NotFoundError } from '@stapel/shared/server'
import type { IssuerContext } from '../../../../context.ts'
import { findPublished } from '../../../../domain/achievements/find-published.ts'
import { mostElsewhere, readElsewhere } from '../../../../domain/qualifications/designing/read-elsewhere.ts'
import type { QualificationContent } from '../../../../domain/qualifications/qualification-content.ts'
import type { WordKey } from '../../../../views/words/index.ts'

export type ChosenAchievements =
  | { readonly ok: true; readonly series: readonly string[]; readonly elsewhere: readonly CatalogueEntry[] }
  | { readonly ok: false; readonly field: 'chosen' | 'url'; readonly word: WordKey }

/** What was ticked, and what stands at the address that was pasted. */
export async function readChosenAchievements(
  ctx: IssuerContext,
  content: Pick<QualificationContent, 'elsewhere'>,
  { chosen, url }: { readonly chosen: readonly string[]; readonly url?: string | undefined },
): Promise<ChosenAchievements> {
  const prefix = `${ctx.addresses.issuer}/orgs/`
  for (const series of chosen) {
    if (!(await isPublishedHere(ctx, prefix, series))) return { ok: false, field: 'chosen', word: 'form.error.choose' }
  }
  if (url === undefined) {
    return chosen.length === 0
      ? { ok: false, field: 'chosen', word: 'design.choose-one' }
      : { ok: true, series: chosen, elsewhere: [] }
  }
  const read = await readElsewhere(ctx, url)
  if (!read.ok) return { ok: false, field: 'url', word: `design.url-${read.reason}` }
  const { entry } = read
  const isOurs = entry.series.startsWith(prefix)
  if (!isOurs && (content.elsewhere?.length ?? 0) >= mostElsewhere) {
    return { ok: false, field: 'url', word: 'design.url-too-many' }
  }
  return { ok: true, series: [...new Set([...chosen, entry.series])], elsewhere: isOurs ? [] : [entry] }
}

async function isPublishedHere(ctx: IssuerContext, prefix: string, series: string): Promise<boolean> {
  if (!series.startsWith(prefix)) return false
  const [org = '', noun, code = '', ...rest] = series.slice(prefix.length).split('/')
  if (noun !== 'achievements' || rest.length > 0) return false
  try {
    await findPublished(ctx, org, code)
    return true
  } catch (error) {
    if (error instanceof NotFoundError) return false
    throw error
  }
}
