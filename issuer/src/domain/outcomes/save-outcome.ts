import type { LearningOutcome } from '@stapel/shared'
import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AlreadyExistsError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { OutcomeSeries } from './outcome-series.ts'
import type { OutcomeContent } from './outcome-content.ts'
import { outcomeVersion } from './outcome-version.ts'

type OutcomePorts = Pick<IssuerPorts, 'outcomes' | 'addresses' | 'random' | 'clock' | 'bell'>

/** The first version of a new outcome. @throws AlreadyExistsError the code is taken */
export async function createOutcome(
  ports: OutcomePorts,
  actor: Actor,
  {
    org,
    code,
    content,
    framework,
  }: {
    readonly org: string
    readonly code: string
    readonly content: OutcomeContent
    readonly framework?: string | undefined
  },
): Promise<LearningOutcome> {
  const { outcomes, clock, bell } = ports
  const outcome = outcomeVersion(ports, org, code, content, 1)
  const inserted = await outcomes.insert({
    _id: `${org}/${code}`,
    organisation: org,
    code,
    ...(framework !== undefined && { framework }),
    versions: [outcome],
    unlogged: [auditNote(ports, actor, 'outcome.created', { code })],
    work: workDueAt(clock.now()),
  })
  if (!inserted) throw new AlreadyExistsError('outcome')
  bell.ring()
  return outcome
}

/** A further version: achievements that were published before keep the words that they have. @throws NotFoundError */
export async function reviseOutcome(
  ports: OutcomePorts,
  actor: Actor,
  { org, code, content }: { readonly org: string; readonly code: string; readonly content: OutcomeContent },
): Promise<OutcomeSeries> {
  const { outcomes, bell } = ports
  const note = auditNote(ports, actor, 'outcome.revised', { code })
  const changed = await change(
    'outcome',
    { read: () => outcomes.get(org, code), replace: (one) => outcomes.replace(one) },
    (series) => {
      const next = outcomeVersion(ports, org, code, content, series.versions.length + 1)
      return noted({ ...series, versions: [...series.versions, next] }, note)
    },
  )
  bell.ring()
  return changed
}
