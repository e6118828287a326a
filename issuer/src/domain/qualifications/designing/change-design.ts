import { RuleEditError } from '@stapel/shared'
import { change } from '../../change.ts'
import { AlreadyPublishedError } from '../../errors.ts'
import type { IssuerPorts } from '../../ports.ts'
import type { QualificationContent } from '../qualification-content.ts'
import type { QualificationDraft } from '../qualification-version.ts'
import { DesignChangedError, PartNotPossibleError } from './design-errors.ts'
import { mostSteps, type DesignAct } from './design-history.ts'

export type DesignPorts = Pick<IssuerPorts, 'qualifications' | 'clock'>

/** Which draft, and the revision from which the designer's page was made. */
export interface DesignPlace {
  readonly org: string
  readonly key: string
  readonly revision: number
}

export interface DesignEdit {
  readonly act: DesignAct
  readonly about?: string
  readonly by: string
  /** Pure. May throw a `RuleEditError`. */
  readonly edit: (content: QualificationContent) => QualificationContent
}

/**
 * One step of a designer: kept at once, and undone as easily.
 * It is not in the audit log, which tells who published what; the draft itself remembers its last steps.
 * @throws NotFoundError AlreadyPublishedError
 * @throws DesignChangedError somebody else was first; nothing is changed
 * @throws PartNotPossibleError
 */
export async function changeDesign(
  ports: DesignPorts,
  { org, key, revision }: DesignPlace,
  { edit, ...step }: DesignEdit,
): Promise<QualificationDraft> {
  const at = ports.clock.now().toISOString()
  return changeDraft(ports, { org, key }, (draft) => {
    if (draft.history.revision !== revision) throw new DesignChangedError(draft)
    const content = tryEdit(edit, draft.content)
    return content === draft.content ? draft : withStep(draft, content, { ...step, at })
  })
}

/** The draft with other content, and the way back to what it was. */
export function withStep(
  draft: QualificationDraft,
  content: QualificationContent,
  step: Pick<DesignEdit, 'act' | 'about' | 'by'> & { readonly at: string },
): QualificationDraft {
  const revision = draft.history.revision + 1
  const done = [...draft.history.done, { ...step, revision, content: draft.content }].slice(-mostSteps)
  return { ...draft, content, updatedAt: step.at, history: { revision, done, undone: [] } }
}

/** @throws NotFoundError AlreadyPublishedError */
export async function changeDraft(
  { qualifications }: Pick<DesignPorts, 'qualifications'>,
  { org, key }: { readonly org: string; readonly key: string },
  decide: (draft: QualificationDraft) => QualificationDraft,
): Promise<QualificationDraft> {
  const changed = await change(
    'qualification',
    { read: () => qualifications.get(org, key), replace: (one) => qualifications.replace(one) },
    (version) => {
      if (version.state !== 'draft') throw new AlreadyPublishedError('qualification')
      return decide(version)
    },
  )
  if (changed.state !== 'draft') throw new TypeError('A decision about a draft leaves it a draft')
  return changed
}

function tryEdit(edit: DesignEdit['edit'], content: QualificationContent): QualificationContent {
  try {
    return edit(content)
  } catch (error) {
    if (error instanceof RuleEditError) throw new PartNotPossibleError(error.code, error.node, { cause: error })
    throw error
  }
}
