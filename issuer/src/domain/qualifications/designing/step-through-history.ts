import type { QualificationDraft } from '../qualification-version.ts'
import { changeDraft, type DesignPlace, type DesignPorts } from './change-design.ts'
import { DesignChangedError } from './design-errors.ts'
import type { DesignHistory } from './design-history.ts'

/** Takes the last change back; without one, nothing happens. @throws NotFoundError AlreadyPublishedError DesignChangedError */
export function undoStep(ports: DesignPorts, place: DesignPlace): Promise<QualificationDraft> {
  return step(ports, place, 'done', 'undone')
}

/** Does the change again that was taken back last. @throws NotFoundError AlreadyPublishedError DesignChangedError */
export function redoStep(ports: DesignPorts, place: DesignPlace): Promise<QualificationDraft> {
  return step(ports, place, 'undone', 'done')
}

/** The last step goes from one list to the other, and with it the content changes place. */
async function step(
  ports: DesignPorts,
  { org, key, revision }: DesignPlace,
  from: 'done' | 'undone',
  to: 'done' | 'undone',
): Promise<QualificationDraft> {
  const updatedAt = ports.clock.now().toISOString()
  return changeDraft(ports, { org, key }, (draft) => {
    if (draft.history.revision !== revision) throw new DesignChangedError(draft)
    const last = draft.history[from].at(-1)
    if (last === undefined) return draft
    const next = draft.history.revision + 1
    const history: DesignHistory = {
      ...draft.history,
      revision: next,
      [from]: draft.history[from].slice(0, -1),
      [to]: [...draft.history[to], { ...last, revision: next, content: draft.content }],
    }
    return { ...draft, content: last.content, updatedAt, history }
  })
}
