import {
  explainEvaluation,
  formatHours,
  type Evaluation,
  type ExplainedNode,
  type Locale,
  type Names,
} from '@stapel/shared'
import type { ExampleLearner } from '../../../domain/qualifications/designing/example-learner.ts'
import type { TriedLearner } from '../../../domain/qualifications/designing/try-learner.ts'
import type { TriedNodeView } from '../../card/tried-node.ts'
import { createTable, type TableView } from '../../view-parts.ts'
import { translate } from '../../words/index.ts'
import type { DesignLearnerPage } from './design-models.ts'

export interface TriedExample {
  readonly learner: ExampleLearner
  /** Null while the rule has no parts. */
  readonly tried: TriedLearner | null
}

const chips = { behaald: 'ok', deels: 'warn', open: 'plain' } as const

/** How each example learner fares, at a glance. */
export function presentTriedLearners(
  examples: readonly TriedExample[],
  { base, locale }: { readonly base: string; readonly locale: Locale },
): TableView {
  return createTable({
    caption: translate(locale, 'design.learners'),
    columns: [
      { label: translate(locale, 'design.learner') },
      { label: translate(locale, 'design.stand') },
      { label: translate(locale, 'design.hours'), num: true },
      { label: translate(locale, 'design.still') },
    ],
    rows: examples.map(({ learner, tried }) => [
      { heading: true, text: learner.name, href: `${base}/learners/${learner.id}` },
      tried === null
        ? { text: '–' }
        : { text: translate(locale, `design.status.${tried.evaluation.status}`), chip: chips[tried.evaluation.status] },
      { text: tried === null ? '–' : formatHours(tried.evaluation.hours, locale) },
      { text: tried === null ? translate(locale, 'design.no-rule') : sayStill(tried.evaluation, locale) },
    ]),
    empty: {
      title: translate(locale, 'design.no-learners'),
      text: translate(locale, 'design.no-learners-text'),
      action: { href: `${base}/learners/new`, label: translate(locale, 'design.add-learner') },
    },
  })
}

/** In one glance: how many parts, and how many hours. The learner's own page names them. */
function sayStill({ missing, hoursMissing }: Evaluation, locale: Locale): string {
  const count = missing.filter(({ kind }) => kind !== 'hours').length
  const parts = count === 0 ? [] : [translate(locale, 'design.parts-missing', { count })]
  const hours = hoursMissing === 0 ? [] : [formatHours(hoursMissing, locale)]
  if (count === 0 && hoursMissing === 0) return translate(locale, 'design.nothing-missing')
  return translate(locale, 'design.still-missing', { what: [...parts, ...hours].join(translate(locale, 'design.and')) })
}

export function presentTriedLearner(
  { learner, tried }: TriedExample,
  {
    base,
    names,
    locale,
    ...frame
  }: Pick<DesignLearnerPage, 'crumbs'> & {
    readonly base: string
    readonly names: Names
    readonly locale: Locale
  },
): DesignLearnerPage {
  const here = `${base}/learners/${learner.id}`
  const common = {
    ...frame,
    title: learner.name,
    changeHref: `${here}/change`,
    remove: {
      action: `${here}/remove`,
      label: translate(locale, 'design.learner-remove'),
      about: learner.name,
      danger: true,
    },
  }
  if (tried === null) {
    const summary = { text: translate(locale, 'design.no-rule') }
    return { ...common, summary, facts: [], missing: [], warnings: [] }
  }
  const { rule, evaluation, nextSet } = tried
  const explained = explainEvaluation(rule, evaluation, names, locale)
  const isDone = evaluation.status === 'behaald'
  return {
    ...common,
    summary: { tone: isDone ? 'ok' : 'warn', sign: isDone ? '✓' : '!', title: explained.summary },
    facts: [
      { label: translate(locale, 'design.hours-counted'), text: formatHours(evaluation.hours, locale) },
      ...(evaluation.hoursMissing === 0
        ? []
        : [{ label: translate(locale, 'design.hours-missing'), text: formatHours(evaluation.hoursMissing, locale) }]),
    ],
    tree: presentTriedNode(explained.tree),
    missing: explained.missing,
    warnings: explained.warnings,
    ...(nextSet !== null && {
      next: {
        text: translate(locale, 'design.takes', { hours: formatHours(nextSet.hours, locale) }),
        steps: nextSet.steps.map(({ entry, hours }) => `${entry.name} (${formatHours(hours, locale)})`),
      },
    }),
  }
}

/** Node by node what is asked and what came of it. */
export function presentTriedNode({ asked, fulfilled, result, because, parts }: ExplainedNode): TriedNodeView {
  // Of a single part that is not there, the mark says it already.
  const says = fulfilled || parts.length > 0
  return {
    asked: asked.replace(/:$/, ''),
    fulfilled,
    ...(says && { result }),
    because,
    parts: parts.map(presentTriedNode),
  }
}
