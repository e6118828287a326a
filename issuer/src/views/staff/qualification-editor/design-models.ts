import type { RuleInWords } from '@stapel/shared'
import type { LevelView } from '../../card/describe-level.ts'
import type { TriedNodeView } from '../../card/tried-node.ts'
import type { FieldView, FormView } from '../../forms/form-view.ts'
import type { EmptyView, FactView, InlineForm, LinkView, NoticeView, TableView } from '../../view-parts.ts'

interface DesignFrame {
  readonly title: string
  readonly crumbs: readonly LinkView[]
}

/** What an operation of the editor is posted with. */
interface Posted {
  /** Where the operations of this draft live: `/staff/qualifications/{key}/edit`. */
  readonly base: string
  /** From which the page was made. */
  readonly revision: number
}

/** A node of the rule with what can be done to it. */
export interface DesignNodeView {
  readonly id: string
  readonly anchor: string
  /** What it is, in one word. */
  readonly kind: string
  readonly title: string
  /** The title behind the name of a button, for who hears only that. */
  readonly about: string
  /** What it asks, where the designer gave it a title. */
  readonly asked?: string
  readonly conditions: readonly string[]
  readonly note?: string
  readonly load?: string
  readonly className?: string
  readonly isGroup: boolean
  readonly isRoot: boolean
  readonly canWrap: boolean
  readonly up: boolean
  readonly down: boolean
  readonly changeHref: string
  readonly moveHref: string
  readonly addHref?: string
  readonly besideHref?: string
  /** What has to be, or could be, better. */
  readonly remarks: readonly { readonly text: string; readonly stops: boolean }[]
  readonly parts: readonly DesignNodeView[]
}

/** Something about the whole or about one node. */
export interface DesignRemark {
  readonly text: string
  readonly href?: string
}

export interface DesignPage extends DesignFrame, Posted {
  readonly version: string
  readonly description?: string
  readonly level: LevelView
  readonly factsHref: string
  readonly publishHref: string
  readonly undo?: string
  readonly redo?: string
  readonly tree: DesignNodeView
  readonly said: RuleInWords
  readonly facts: readonly FactView[]
  readonly problems: readonly DesignRemark[]
  readonly warnings: readonly DesignRemark[]
  readonly learners: TableView
  readonly newLearnerHref: string
}

export interface DesignAddPage extends DesignFrame {
  readonly lead: string
  readonly tabs: readonly (LinkView & { readonly current: boolean })[]
  readonly search?: {
    readonly action: string
    readonly hidden: readonly { readonly name: string; readonly value: string }[]
    readonly field: FieldView
    readonly found: string
  }
  readonly form: FormView
}

export interface DesignPartPage extends DesignFrame {
  readonly lead?: string
  readonly form: FormView
  readonly substitutes?: {
    readonly addHref: string
    readonly items: readonly { readonly text: string; readonly reason: string; readonly remove: InlineForm }[]
  }
}

/** Somebody else was first. */
export interface DesignConflictPage extends DesignFrame {
  readonly changes: readonly string[]
  readonly action: string
  /** What was sent, to send it again on what the draft is now. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  readonly lookHref: string
}

export interface DesignLearnerPage extends DesignFrame {
  readonly summary: NoticeView
  readonly facts: readonly FactView[]
  readonly tree?: TriedNodeView
  readonly missing: readonly string[]
  readonly warnings: readonly string[]
  readonly next?: { readonly text: string; readonly steps: readonly string[] }
  readonly changeHref: string
  readonly remove: InlineForm
}

export interface DesignLearnerFormPage extends DesignFrame {
  readonly action: string
  readonly backHref: string
  readonly name: FieldView
  readonly errors: FormView['errors']
  readonly rows: readonly {
    readonly id: string
    readonly series: string
    readonly label: string
    readonly note: string
    readonly held: boolean
    readonly awardedOn: string
    readonly states: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[]
  }[]
  readonly empty?: EmptyView
  readonly examples: readonly (InlineForm & { readonly story: string })[]
}
