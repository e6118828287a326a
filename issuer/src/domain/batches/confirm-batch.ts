import type { Actor } from '../access/actor.ts'
import { getAwardable, type AwardablePorts } from '../achievements/get-awardable.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { WrongStateError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Batch } from './batch.ts'

type ConfirmingPorts = AwardablePorts & Pick<IssuerPorts, 'batches' | 'random' | 'bell'>

/** Starts awarding the good rows. Confirming twice is the same as once. @throws NotFoundError WrongStateError NotMandatedError NotPublishedError */
export async function confirmBatch(
  ports: ConfirmingPorts,
  actor: Actor,
  { org, id }: { readonly org: string; readonly id: string },
): Promise<Batch> {
  const { batches, bell } = ports
  await getAwardable(ports, org, await batches.get(org, id))
  const note = auditNote(ports, actor, 'batch.confirmed')
  const confirmed = await change(
    'batch',
    { read: () => batches.get(org, id), replace: (one) => batches.replace(one) },
    (batch) => {
      if (batch.state === 'running' || batch.state === 'done') return batch
      if (batch.state !== 'checked') throw new WrongStateError('batch', batch.state)
      return noted<Batch>({ ...batch, state: 'running', startedAt: note.at }, note)
    },
  )
  bell.ring()
  return confirmed
}

/** Throws a checked batch away. @throws NotFoundError WrongStateError */
export async function withdrawBatch(
  ports: Pick<IssuerPorts, 'batches' | 'random' | 'clock' | 'bell'>,
  actor: Actor,
  { org, id }: { readonly org: string; readonly id: string },
): Promise<Batch> {
  const { batches, bell } = ports
  const note = auditNote(ports, actor, 'batch.withdrawn')
  const withdrawn = await change(
    'batch',
    { read: () => batches.get(org, id), replace: (one) => batches.replace(one) },
    (batch) => {
      if (batch.state !== 'checked') throw new WrongStateError('batch', batch.state)
      return noted<Batch>({ ...batch, state: 'withdrawn' }, note)
    },
  )
  bell.ring()
  return withdrawn
}
