import { nothingOutstanding } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { getAwardable, type AwardablePorts } from '../achievements/get-awardable.ts'
import type { NamedAchievement } from '../achievements/named-achievement.ts'
import type { New } from '../aggregate.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { deriveUuid } from '../derive-uuid.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Batch, BatchRow } from './batch.ts'
import { checkRow } from './check-row.ts'
import { markDoubles } from './mark-doubles.ts'
import { readCsv } from './read-csv.ts'

type UploadPorts = AwardablePorts & Pick<IssuerPorts, 'batches' | 'random' | 'bell'>

export interface BatchUpload extends NamedAchievement {
  readonly org: string
  readonly fileName: string
  readonly csv: Uint8Array
  readonly notify: boolean
  readonly useTxCode: boolean
}

/**
 * Checks a CSV row by row and keeps what was found. Nothing is signed and nobody is told before `confirmBatch`.
 * @throws NotFoundError NotMandatedError NotPublishedError CsvUnreadableError TooManyRowsError
 */
export async function uploadBatch(ports: UploadPorts, actor: Actor, upload: BatchUpload): Promise<Batch> {
  const { batches, random, clock, bell } = ports
  const { org, achievementKey, achievementOwner, fileName, csv, notify, useTxCode } = upload
  const { published: achievement } = await getAwardable(ports, org, upload)
  const now = clock.now()
  const checked = markDoubles(readCsv(csv).map((line) => ({ line: line.line, ...checkRow(line, achievement, now) })))
  const id = random.uuid()
  const good = checked.filter(({ problems }) => problems.length === 0).length
  await batches.insert({
    _id: id,
    organisation: org,
    achievementKey,
    ...(achievementOwner !== undefined && { achievementOwner }),
    achievementName: achievement.name,
    fileName,
    state: 'receiving',
    createdAt: now.toISOString(),
    createdBy: actor,
    notify,
    useTxCode,
    total: checked.length,
    good,
    refused: checked.length - good,
    awarded: 0,
    handledUpTo: 0,
    unlogged: [],
    work: nothingOutstanding,
  })
  await batches.insertRows(
    checked.map(({ line, values, problems }): New<BatchRow> => ({
      _id: `${id}/${line}`,
      organisation: org,
      batch: id,
      row: line,
      values,
      problems,
      award: deriveUuid(`batch/${id}/${line}`),
      unlogged: [],
      work: nothingOutstanding,
    })),
  )
  // Killed before this write, it stays `receiving` and can never be confirmed.
  const received = await batches.get(org, id)
  const note = auditNote(ports, actor, 'batch.uploaded', { rows: checked.length, refused: checked.length - good })
  await batches.replace(noted<Batch>({ ...received, state: 'checked' }, note))
  bell.ring()
  return batches.get(org, id)
}
