import { childrenOf, describeRule, type Locale, type Rule } from '@stapel/shared'
import { organisationDid } from '../../../domain/organisations/organisation-addresses.ts'
import type { Addresses } from '../../../domain/ports.ts'
import type { DesignStep } from '../../../domain/qualifications/designing/design-history.ts'
import { reviewDesign } from '../../../domain/qualifications/designing/review-design.ts'
import { tryLearner } from '../../../domain/qualifications/designing/try-learner.ts'
import { presentQualification } from '../../../domain/qualifications/present-qualification.ts'
import { qualificationKey, type QualificationDraft } from '../../../domain/qualifications/qualification-version.ts'
import type { RuleCatalogue } from '../../../domain/qualifications/read-rule-catalogue.ts'
import { describeLevel } from '../../card/describe-level.ts'
import type { LinkView } from '../../view-parts.ts'
import { translate } from '../../words/index.ts'
import type { DesignPage } from './design-models.ts'
import { nodeAnchor } from './node-anchor.ts'
import { presentDesignReview, type PresentedReview } from './present-design-review.ts'
import { presentDesignTree } from './present-design-tree.ts'
import { presentTriedLearners, type TriedExample } from './present-tried-learners.ts'

/** A draft with all that its pages are made of. */
export interface Design {
  readonly draft: QualificationDraft
  readonly catalogue: RuleCatalogue
  readonly addresses: Addresses
  /** Calendar day. */
  readonly today: string
}

export function designBase(draft: QualificationDraft): string {
  return `/staff/qualifications/${qualificationKey(draft)}/edit`
}

export function designCrumbs(draft: QualificationDraft, locale: Locale): readonly LinkView[] {
  return [...listCrumb(locale), { href: designBase(draft), label: draft.content.title }]
}

export function listCrumb(locale: Locale): readonly LinkView[] {
  return [{ href: '/staff/qualifications', label: translate(locale, 'qualifications.title') }]
}

export function reviewOf({ draft, catalogue, addresses, today }: Design, locale: Locale): PresentedReview {
  const review = reviewDesign(presentQualification(addresses, draft), catalogue.open, today)
  return presentDesignReview(review, draft.content.rule, catalogue.names, locale)
}

export function tryLearners({ draft, catalogue, addresses, today }: Design): readonly TriedExample[] {
  const { rule } = presentQualification(addresses, draft)
  const board = organisationDid(addresses, draft.organisation)
  const tryOut = { board, known: catalogue.known, open: catalogue.open, date: today }
  return draft.learners.map((learner) => ({ learner, tried: tryLearner(rule, learner, tryOut) }))
}

export function presentDesign(design: Design, locale: Locale): DesignPage {
  const { draft, catalogue } = design
  const { content, history, number } = draft
  const base = designBase(draft)
  const review = reviewOf(design, locale)
  // Who has not begun is told where to begin, not what is wrong. Publishing still says it.
  const begun = hasParts(content.rule)
  const undo = history.done.at(-1)
  const redo = history.undone.at(-1)
  const description = content.description?.[locale] ?? content.description?.nl
  return {
    title: content.title,
    crumbs: listCrumb(locale),
    version: translate(locale, 'design.version', { number }),
    ...(description !== undefined && { description }),
    level: describeLevel(content.level, locale),
    base,
    revision: history.revision,
    factsHref: `${base}/facts`,
    publishHref: `${base}/publish`,
    ...(undo && { undo: sayStep(undo, locale) }),
    ...(redo && { redo: sayStep(redo, locale) }),
    tree: presentDesignTree(content.rule, {
      words: catalogue,
      remarks: begun ? review.byNode : new Map(),
      base,
      locale,
    }),
    said: describeRule(content.rule, catalogue.names, locale),
    facts: [review.hours],
    problems: review.problems.filter(({ href }) => begun || href !== `#${nodeAnchor(content.rule.id)}`),
    warnings: review.warnings,
    learners: presentTriedLearners(tryLearners(design), { base, locale }),
    newLearnerHref: `${base}/learners/new`,
  }
}

const hasParts = (rule: Rule): boolean => childrenOf(rule).length > 0

/** What a designer did: "CNC-frezen basis weggehaald". */
export function sayStep({ act, about }: DesignStep, locale: Locale): string {
  return about === undefined
    ? translate(locale, `design.act.${act}`)
    : translate(locale, 'design.act-about', { act: translate(locale, `design.act.${act}`), about })
}
