import { addMonths, amsterdamDay } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import { findPublishedQualification } from './find-published-qualification.ts'
import type { QualificationVersion } from './qualification-version.ts'
import { draftQualification, type QualificationPorts } from './save-qualification.ts'

/** Who began under the version before may finish under it for a year, unless the designer says otherwise. */
const usualTransitionMonths = 12

/** A draft of the next version that begins as the newest published one. @throws NotFoundError AlreadyExistsError */
export async function startNextVersion(
  ports: QualificationPorts,
  actor: Actor,
  { org, code }: { readonly org: string; readonly code: string },
): Promise<QualificationVersion> {
  const { version } = await findPublishedQualification(ports, org, code)
  const untilDate = addMonths(amsterdamDay(ports.clock.now()), usualTransitionMonths)
  const transition = { from: String(version.number), untilDate }
  return draftQualification(ports, actor, { org, code, content: { ...version.content, transition } })
}
