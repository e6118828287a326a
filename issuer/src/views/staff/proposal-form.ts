import type { LearningOutcome, Locale } from '@stapel/shared'
import type { FieldSpec, FormSpec } from '../forms/create-form.ts'
import { translate } from '../words/index.ts'
import { outcomeForm } from './outcome-form.ts'

export interface ProposalFormInput {
  /** Slug of whose outcome it is or will be. */
  readonly owner: string
  /** What is to change; absent: a new one. */
  readonly outcome?: LearningOutcome
}

/** The words of an outcome as they could be, and why. */
export function proposalForm({ owner, outcome }: ProposalFormInput, locale: Locale): FormSpec {
  const words = outcomeForm(outcome, outcome === undefined ? undefined : 'proposed', locale)
  const why: FieldSpec = {
    name: 'reason',
    kind: 'textarea',
    label: translate(locale, 'proposal.why'),
    hint: translate(locale, 'proposal.why-hint'),
    rows: 3,
    maxlength: 2000,
  }
  return {
    ...words,
    action: '/staff/proposals/new',
    submit: translate(locale, 'proposal.send'),
    cancel: { label: translate(locale, 'form.cancel'), href: '/staff/proposals' },
    hidden: outcome === undefined ? { owner } : { outcome: outcome.id, basedOn: outcome.version },
    groups: [...words.groups, { fields: [why] }],
  }
}

/** The owner's form: the proposed words, which may still be edited. */
export function acceptForm(id: string, proposed: LearningOutcome, basedOn: number, locale: Locale): FormSpec {
  const here = `/staff/proposals/${id}`
  return {
    ...outcomeForm(proposed, 'proposed', locale),
    action: `${here}/accept`,
    submit: translate(locale, 'proposal.accept'),
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    hidden: { basedOn: String(basedOn) },
  }
}

export function refuseForm(id: string, locale: Locale): FormSpec {
  const here = `/staff/proposals/${id}`
  return {
    action: `${here}/refuse`,
    submit: translate(locale, 'proposal.refuse'),
    cancel: { label: translate(locale, 'form.cancel'), href: here },
    groups: [
      {
        fields: [
          {
            name: 'reason',
            kind: 'textarea',
            label: translate(locale, 'proposal.refuse-reason'),
            hint: translate(locale, 'proposal.refuse-hint'),
            rows: 3,
            maxlength: 2000,
          },
        ],
      },
    ],
  }
}
