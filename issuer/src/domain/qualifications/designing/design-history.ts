import type { QualificationContent } from '../qualification-content.ts'

/** What a designer did, for the words of undo and of a conflict. */
export const designActs = [
  'facts',
  'added',
  'changed',
  'moved',
  'wrapped',
  'removed',
  'substitute-added',
  'substitute-removed',
  'replaced',
] as const
export type DesignAct = (typeof designActs)[number]

export interface DesignStep {
  readonly act: DesignAct
  /** The node that it was about, in words as they were then. */
  readonly about?: string
  readonly by: string
  readonly at: string
  /** The revision that it made. */
  readonly revision: number
  /** The content on its other side: before a step that can be undone, after one that can be done again. */
  readonly content: QualificationContent
}

/** The last changes of a draft. Every change raises the revision, so that a form knows what it was made from. */
export interface DesignHistory {
  readonly revision: number
  /** The newest last. */
  readonly done: readonly DesignStep[]
  /** The one that was undone last, last. */
  readonly undone: readonly DesignStep[]
}

/** As many steps back as are kept: with the largest rule (1,000 nodes) they still fit well in one document. */
export const mostSteps = 25

export const noHistory: DesignHistory = { revision: 0, done: [], undone: [] }
