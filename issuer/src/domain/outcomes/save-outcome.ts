import type { LearningOutcome } from '@stapel/shared'
import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AlreadyExistsError } from '../errors.ts'
import { organisationDid, outcomeUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import type { OutcomeSeries } from './outcome-series.ts'

/** What a designer fills in; the URI, the version and the owner follow. */
export type OutcomeContent = Omit<LearningOutcome, 'id' | 'version' | 'owner' | 'state' | 'supersedes'>

type OutcomePorts = Pick<IssuerPorts, 'outcomes' | 'addresses' | 'random' | 'clock' | 'bell'>

/** The first version of a new outcome. @throws AlreadyExistsError the code is taken */
export async function createOutcome(
  ports: OutcomePorts,
  actor: Actor,
  { org, code, content }: { readonly org: string; readonly code: string; readonly content: OutcomeContent },
): Promise<LearningOutcome> {
  const { outcomes, clock, bell } = ports
  const outcome = outcomeVersion(ports, org, code, content, 1)
  const inserted = await outcomes.insert({
    _id: `${org}/${code}`,
    organisation: org,
    code,
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

function outcomeVersion(
  { addresses }: Pick<IssuerPorts, 'addresses'>,
  org: string,
  code: string,
  content: OutcomeContent,
  number: number,
): LearningOutcome {
  const id = outcomeUrl(addresses, org, code)
  return {
    ...content,
    id,
    version: String(number),
    owner: organisationDid(addresses, org),
    state: 'accepted',
    ...(number > 1 && { supersedes: `${id}#${number - 1}` }),
  }
}
