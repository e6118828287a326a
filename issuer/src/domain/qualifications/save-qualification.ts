import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AlreadyExistsError, AlreadyPublishedError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import type { QualificationContent, QualificationVersion } from './qualification-version.ts'

type QualificationPorts = Pick<IssuerPorts, 'qualifications' | 'random' | 'clock' | 'bell'>

/** A draft of a new qualification, or of the next version of one. @throws AlreadyExistsError there is a draft of it already */
export async function draftQualification(
  ports: QualificationPorts,
  actor: Actor,
  { org, code, content }: { readonly org: string; readonly code: string; readonly content: QualificationContent },
): Promise<QualificationVersion> {
  const { qualifications, clock, bell } = ports
  const [newest] = await qualifications.versions(org, code)
  if (newest?.state === 'draft') throw new AlreadyExistsError('draft')
  const number = (newest?.number ?? 0) + 1
  const now = clock.now()
  const key = `${code}.${number}`
  const inserted = await qualifications.insert({
    _id: `${org}/${key}`,
    organisation: org,
    code,
    number,
    state: 'draft',
    content,
    updatedAt: now.toISOString(),
    unlogged: [auditNote(ports, actor, 'qualification.drafted', { qualification: key })],
    work: workDueAt(now),
  })
  if (!inserted) throw new AlreadyExistsError('draft')
  bell.ring()
  return qualifications.get(org, key)
}

/** @throws NotFoundError AlreadyPublishedError */
export async function reviseQualification(
  ports: QualificationPorts,
  actor: Actor,
  { org, key, content }: { readonly org: string; readonly key: string; readonly content: QualificationContent },
): Promise<QualificationVersion> {
  const note = auditNote(ports, actor, 'qualification.revised', { qualification: key })
  return changeDraft(ports, { org, key }, (draft) => noted({ ...draft, content, updatedAt: note.at }, note))
}

/** @throws NotFoundError AlreadyPublishedError */
export async function publishQualification(
  ports: QualificationPorts,
  actor: Actor,
  { org, key }: { readonly org: string; readonly key: string },
): Promise<QualificationVersion> {
  const note = auditNote(ports, actor, 'qualification.published', { qualification: key })
  return changeDraft(ports, { org, key }, (draft) =>
    noted({ ...draft, state: 'published', publishedAt: note.at }, note),
  )
}

async function changeDraft(
  { qualifications, bell }: QualificationPorts,
  { org, key }: { readonly org: string; readonly key: string },
  decide: (draft: QualificationVersion) => QualificationVersion,
): Promise<QualificationVersion> {
  const changed = await change(
    'qualification',
    { read: () => qualifications.get(org, key), replace: (one) => qualifications.replace(one) },
    (version) => {
      if (version.state !== 'draft') throw new AlreadyPublishedError('qualification')
      return decide(version)
    },
  )
  bell.ring()
  return changed
}
