import { amsterdamDay } from '@stapel/shared'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { WrongStateError } from '../errors.ts'
import type { QualificationVersion } from './qualification-version.ts'
import type { QualificationPorts } from './save-qualification.ts'

/** From now on nobody can begin this version; it stays readable, and what was awarded stands. @throws NotFoundError WrongStateError */
export async function withdrawQualification(
  ports: QualificationPorts,
  actor: Actor,
  { org, key, reason }: { readonly org: string; readonly key: string; readonly reason: string },
): Promise<QualificationVersion> {
  const { qualifications, clock, bell } = ports
  const note = auditNote(ports, actor, 'qualification.withdrawn', { qualification: key })
  const on = amsterdamDay(clock.now())
  const withdrawn = await change(
    'qualification',
    { read: () => qualifications.get(org, key), replace: (one) => qualifications.replace(one) },
    (version) => {
      if (version.state !== 'published') throw new WrongStateError('qualification', version.state)
      return noted({ ...version, state: 'withdrawn' as const, withdrawal: { on, reason } }, note)
    },
  )
  bell.ring()
  return withdrawn
}
