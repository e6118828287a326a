import type { RuleInWords } from '@stapel/shared'
import type { CardView } from './card/describe-achievement.ts'
import type { LevelView } from './card/describe-level.ts'
import type { TriedNodeView } from './card/tried-node.ts'

/** The parts that pages are made of: each is what a partial of the same name draws. */

export interface LinkView {
  readonly href: string
  readonly label: string
}

export interface NoticeView {
  readonly tone?: 'ok' | 'warn' | 'bad'
  /** A sign beside the title, so that the tone is not told by colour alone. */
  readonly sign?: string
  readonly title?: string
  readonly text?: string
  readonly action?: LinkView
  readonly live?: boolean
}

export interface FactView {
  readonly label: string
  readonly text?: string
  readonly lines?: readonly string[]
  readonly href?: string
  readonly code?: boolean
  readonly swatch?: string
  readonly level?: LevelView
}

/** A small form with one button, in a table or a row of actions. */
export interface InlineForm {
  readonly action: string
  readonly label: string
  /** Said by a screen reader after the label: which one of the list. */
  readonly about?: string
  readonly hidden?: readonly { readonly name: string; readonly value: string }[]
  readonly danger?: boolean
  /** The main thing to do on this page. */
  readonly primary?: boolean
}

export interface CellView {
  readonly text?: string
  readonly label?: string
  readonly small?: string
  readonly href?: string
  readonly chip?: string
  readonly code?: boolean
  readonly heading?: boolean
  readonly num?: boolean
  /** Something to do with it; `about` is said by a screen reader after the label. */
  readonly link?: LinkView & { readonly about: string }
  readonly form?: InlineForm
}

export interface EmptyView {
  readonly title: string
  readonly text?: string
  readonly action?: LinkView
}

export interface TableView {
  readonly heading?: string
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly num?: boolean }[]
  readonly rows: readonly (readonly CellView[])[]
  readonly empty: EmptyView
}

/** Gives each cell its column's name, which a phone shows in its place. */
export function createTable(table: TableView): TableView {
  return {
    ...table,
    rows: table.rows.map((cells) =>
      cells.map((cell, index) => ({
        ...cell,
        label: table.columns[index]?.label ?? '',
        ...(table.columns[index]?.num === true ? { num: true } : {}),
      })),
    ),
  }
}

/** A brick of the stack, or a group of bricks with what counts among them. */
export interface BrickView {
  readonly title: string
  readonly note?: string
  readonly href?: string
  readonly load?: string
  readonly className?: string
  readonly top?: boolean
  readonly choice?: boolean
  readonly parts?: readonly BrickView[]
}

export interface HistoryItem {
  readonly what: string
  readonly when: string
  readonly who?: string
  readonly why?: string
}

export interface SectionView {
  readonly heading?: string
  readonly paragraphs?: readonly string[]
  readonly items?: readonly string[]
  readonly facts?: readonly FactView[]
  readonly table?: TableView
  readonly bricks?: readonly BrickView[]
  /** A rule in words. */
  readonly said?: RuleInWords
  readonly links?: readonly (LinkView & { readonly note?: string; readonly download?: boolean })[]
  readonly history?: readonly HistoryItem[]
  /** Node by node what a rule asks, and what came of it. */
  readonly tree?: TriedNodeView
  /** A link as a code to scan; drawn by ourselves, so not escaped. */
  readonly qr?: { readonly svg: string; readonly label: string }
  readonly buttons?: readonly LinkView[]
  /** Shown once, large. */
  readonly secret?: string
}

export type CardLink = CardView & { readonly href?: string }
