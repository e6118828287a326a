import { compareOutcome, type LearningOutcome } from '@stapel/shared'
import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { inFramework } from '../frameworks/place-outcome.ts'
import type { IssuerPorts } from '../ports.ts'
import type { OutcomeSeries } from './outcome-series.ts'
import type { OutcomeContent } from './outcome-content.ts'
import { outcomeVersion } from './outcome-version.ts'

export interface WantedOutcome {
  readonly org: string
  readonly code: string
  /** The number of the version that whoever decided was looking at; 0: there was none. */
  readonly basedOn: number
  readonly content: OutcomeContent
  readonly state: 'accepted' | 'withdrawn'
  /** Absent: it stays where it is. */
  readonly framework?: string | undefined
  /** For the log: what was decided. */
  readonly act: string
}

type BringingPorts = Pick<IssuerPorts, 'outcomes' | 'addresses' | 'random' | 'clock' | 'bell'>

/**
 * Brings an outcome to what was decided about the version that somebody saw. What is so already gets no new version, so that a repeat
 * does no harm; what another person changed since stays as that person left it.
 */
export async function bringOutcome(
  ports: BringingPorts,
  actor: Actor,
  wanted: WantedOutcome,
): Promise<'written' | 'so-already' | 'changed-meanwhile'> {
  const { outcomes, bell } = ports
  const series = await outcomes.find(wanted.org, wanted.code)
  if (series === null) {
    if (wanted.basedOn !== 0 || !(await insert(ports, actor, wanted))) return 'changed-meanwhile'
    bell.ring()
    return 'written'
  }
  const next = decide(ports, series, wanted)
  if (next === series) return 'so-already'
  if (next === null) return 'changed-meanwhile'
  const { code, act } = wanted
  if (!(await outcomes.replace(noted(next, auditNote(ports, actor, act, { code }))))) return 'changed-meanwhile'
  bell.ring()
  return 'written'
}

/** The series as it is to be, the same one where it is so already, null where somebody else changed it. */
function decide(ports: BringingPorts, series: OutcomeSeries, wanted: WantedOutcome): OutcomeSeries | null {
  const { org, code, basedOn, content, state, framework } = wanted
  const placed = framework === undefined || series.framework === framework ? series : inFramework(series, framework)
  if (isSo(series.versions.at(-1), wanted)) return placed
  if (series.versions.length !== basedOn) return null
  const next = outcomeVersion(ports, org, code, content, basedOn + 1, state)
  return { ...placed, versions: [...series.versions, next] }
}

function isSo(newest: LearningOutcome | undefined, { content, state }: WantedOutcome): boolean {
  return newest !== undefined && newest.state === state && compareOutcome(newest, content).length === 0
}

async function insert(
  ports: BringingPorts,
  actor: Actor,
  { org, code, content, state, framework, act }: WantedOutcome,
): Promise<boolean> {
  return ports.outcomes.insert({
    _id: `${org}/${code}`,
    organisation: org,
    code,
    ...(framework !== undefined && { framework }),
    versions: [outcomeVersion(ports, org, code, content, 1, state)],
    unlogged: [auditNote(ports, actor, act, { code })],
    work: workDueAt(ports.clock.now()),
  })
}
