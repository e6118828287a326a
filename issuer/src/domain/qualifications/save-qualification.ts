import { findRuleProblems } from '@stapel/shared'
import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import { AlreadyExistsError, AlreadyPublishedError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { changeDraft, withStep } from './designing/change-design.ts'
import { DesignChangedError, QualificationUnfinishedError } from './designing/design-errors.ts'
import { noHistory } from './designing/design-history.ts'
import type { QualificationContent } from './qualification-content.ts'
import type { QualificationVersion } from './qualification-version.ts'

export type QualificationPorts = Pick<IssuerPorts, 'qualifications' | 'random' | 'clock' | 'bell'>

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
    learners: newest?.learners ?? [],
    history: noHistory,
    updatedAt: now.toISOString(),
    unlogged: [auditNote(ports, actor, 'qualification.drafted', { qualification: key })],
    work: workDueAt(now),
  })
  if (!inserted) throw new AlreadyExistsError('draft')
  bell.ring()
  return qualifications.get(org, key)
}

/** Writes the content anew; the designers can take it back. @throws NotFoundError AlreadyPublishedError */
export async function reviseQualification(
  ports: QualificationPorts,
  actor: Actor & { readonly name?: string },
  { org, key, content }: { readonly org: string; readonly key: string; readonly content: QualificationContent },
): Promise<QualificationVersion> {
  const note = auditNote(ports, actor, 'qualification.revised', { qualification: key })
  const step = { act: 'replaced', by: actor.name ?? actor.kind, at: note.at } as const
  const changed = await changeDraft(ports, { org, key }, (draft) => noted(withStep(draft, content, step), note))
  ports.bell.ring()
  return changed
}

/**
 * @param revision of the draft that the designer looked at; absent: whatever it is now
 * @throws NotFoundError AlreadyPublishedError DesignChangedError
 * @throws QualificationUnfinishedError
 */
export async function publishQualification(
  ports: QualificationPorts,
  actor: Actor,
  { org, key, revision }: { readonly org: string; readonly key: string; readonly revision?: number },
): Promise<QualificationVersion> {
  const { qualifications, bell } = ports
  const note = auditNote(ports, actor, 'qualification.published', { qualification: key })
  const published = await change(
    'qualification',
    { read: () => qualifications.get(org, key), replace: (one) => qualifications.replace(one) },
    (version) => {
      if (version.state !== 'draft') throw new AlreadyPublishedError('qualification')
      if (revision !== undefined && version.history.revision !== revision) throw new DesignChangedError(version)
      const problems = findRuleProblems(version.content.rule)
      if (problems.length > 0) throw new QualificationUnfinishedError(problems)
      const { history: _history, ...kept } = version
      return noted({ ...kept, state: 'published' as const, publishedAt: note.at }, note)
    },
  )
  bell.ring()
  return published
}
