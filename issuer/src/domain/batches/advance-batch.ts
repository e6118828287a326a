import { nothingOutstanding, workDueAt } from '@stapel/shared/server'
import type { PublishedAchievement } from '../achievements/achievement-version.ts'
import { getAwardable } from '../achievements/get-awardable.ts'
import { unloggedEntries } from '../audit/unlogged-entries.ts'
import { prepareAward, type AwardRequest, type IssuingPorts } from '../awards/issue-award.ts'
import { NotMandatedError, NotPublishedError } from '../errors.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Batch, BatchRow } from './batch.ts'

export type AdvancingPorts = IssuingPorts & Pick<IssuerPorts, 'batches' | 'audit'>

/** Small enough that a kill repeats little and other requests are served in between. */
const rowsAtOnce = 20

/**
 * Awards the next rows. An award's id follows from its row, so what a killed run had made already is found and skipped.
 * @returns the batch as it is to be written: with more work due, or done
 */
export async function advanceBatch(ports: AdvancingPorts, batch: Batch): Promise<Batch> {
  const { batches, organisations, audit, clock } = ports
  const { organisation: org, _id: id } = batch
  await audit.append(unloggedEntries(`batch/${id}`, batch))
  const settled: Batch = { ...batch, unlogged: [], work: nothingOutstanding }
  if (batch.state !== 'running') return settled
  const rows = await batches.rows(org, id, batch.handledUpTo, rowsAtOnce)
  const last = rows.at(-1)
  if (!last) return finished(settled, clock.now())
  const achievement = await findAwardable(ports, batch)
  if (typeof achievement === 'string') return finished(settled, clock.now(), achievement)
  const good = rows.filter(({ problems }) => problems.length === 0)
  await awardRows(ports, { batch, rows: good, achievement, organisation: await organisations.get(org) })
  return {
    ...settled,
    awarded: batch.awarded + good.length,
    handledUpTo: last.row,
    work: workDueAt(clock.now()),
  }
}

/** Or why not (any more), as a code. */
async function findAwardable(ports: AdvancingPorts, batch: Batch): Promise<PublishedAchievement | string> {
  try {
    return await getAwardable(ports, batch.organisation, batch)
  } catch (error) {
    if (error instanceof NotPublishedError || error instanceof NotMandatedError) return error.code
    throw error
  }
}

function finished(batch: Batch, now: Date, failure?: string): Batch {
  return { ...batch, state: 'done', finishedAt: now.toISOString(), ...(failure !== undefined && { failure }) }
}

async function awardRows(
  ports: AdvancingPorts,
  {
    batch,
    rows,
    achievement,
    organisation,
  }: {
    readonly batch: Batch
    readonly rows: readonly BatchRow[]
    readonly achievement: PublishedAchievement
    readonly organisation: Organisation
  },
): Promise<void> {
  let waiting = rows
  for (let misses = 0; waiting.length > 0; misses += 1) {
    const awards = []
    for (const row of waiting) {
      const request = requestOf(batch, row, organisation)
      awards.push(await prepareAward(ports, batch.createdBy, { organisation, achievement, request, misses }))
    }
    const outcomes = await ports.awards.insertMany(awards)
    const placeTaken = new Set(
      outcomes.flatMap((one) => (one.outcome === 'duplicate' && one.key[0] !== '_id' ? [one._id] : [])),
    )
    waiting = waiting.filter(({ award }) => placeTaken.has(award))
  }
}

function requestOf(batch: Batch, { values, row, award }: BatchRow, organisation: Organisation): AwardRequest {
  const { name, email, language, ...rest } = values
  return {
    ...rest,
    id: award,
    recipient: { name, language: language ?? organisation.language, ...(email !== undefined && { email }) },
    notify: batch.notify,
    useTxCode: batch.useTxCode,
    batch: { id: batch._id, row },
  }
}
