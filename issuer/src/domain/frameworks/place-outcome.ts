import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import type { OutcomeSeries } from '../outcomes/outcome-series.ts'
import type { IssuerPorts } from '../ports.ts'

type PlacingPorts = Pick<IssuerPorts, 'frameworks' | 'outcomes' | 'random' | 'clock' | 'bell'>

/** Puts an outcome in a framework of the same organisation, or (null) in none. Its words do not change, so it gets no new version. @throws NotFoundError */
export async function placeOutcome(
  ports: PlacingPorts,
  actor: Actor,
  { org, code, framework }: { readonly org: string; readonly code: string; readonly framework: string | null },
): Promise<OutcomeSeries> {
  const { frameworks, outcomes, bell } = ports
  if (framework !== null) await frameworks.get(org, framework)
  const note = auditNote(ports, actor, 'outcome.placed', { code, framework: framework ?? '' })
  const placed = await change(
    'outcome',
    { read: () => outcomes.get(org, code), replace: (one) => outcomes.replace(one) },
    (series) => ((series.framework ?? null) === framework ? series : noted(inFramework(series, framework), note)),
  )
  bell.ring()
  return placed
}

export function inFramework({ framework: _before, ...series }: OutcomeSeries, framework: string | null): OutcomeSeries {
  return { ...series, ...(framework !== null && { framework }) }
}
