import { frameworkIds } from '@stapel/shared'
import { z } from 'zod'
import type { Catalogue, CatalogueOutcome } from './catalogue.ts'

const zOutcome = z.object({
  id: z.string(),
  plain: z.string(),
  level: z.object({ framework: z.enum(frameworkIds), code: z.string() }).optional(),
  exactMatches: z.array(z.string()).optional(),
})
const zCatalogue = z.object({
  achievements: z.array(
    z.object({ series: z.string(), name: z.string(), type: z.string(), outcomes: z.array(zOutcome) }),
  ),
})

/** The issuer's `GET /api/v1/catalogue`; null for what is none. An outcome that several achievements hold is one. */
export function parseCatalogue(input: unknown): Catalogue | null {
  const parsed = zCatalogue.safeParse(input)
  if (!parsed.success) return null
  const outcomes = new Map<string, CatalogueOutcome>()
  for (const { name: achievement, outcomes: held } of parsed.data.achievements) {
    for (const { id, plain, level, exactMatches = [] } of held) {
      const known = outcomes.get(id)
      outcomes.set(id, {
        uri: id,
        name: plain,
        ...(level && { level }),
        achievements: [...new Set([...(known?.achievements ?? []), achievement])],
        exactMatches: [...new Set([...(known?.exactMatches ?? []), ...exactMatches])],
      })
    }
  }
  const named = ({ series, name }: { readonly series: string; readonly name: string }) => ({ uri: series, name })
  const achievements = parsed.data.achievements.map(named)
  const licences = parsed.data.achievements.filter(({ type }) => type === 'License').map(named)
  const all = [...outcomes.values()]
  return { outcomes: all, achievements, licences, names: [...all.map(({ uri, name }) => ({ uri, name })), ...licences] }
}
