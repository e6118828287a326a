import type { Experience } from '../../storage/experience-record.ts'
import type { Wish } from '../../storage/goal-record.ts'
import type { ProofFile } from './read-proof-file.ts'

/** The form as it is being filled in. */
export interface ExperienceDraft {
  readonly what: string
  readonly where: string
  readonly amount: string
  readonly unit: NonNullable<Experience['howLong']>['unit']
  readonly outcomes: readonly Wish[]
  readonly link: string
  readonly file: ProofFile | null
}

export type DraftProblem =
  | { readonly field: 'what'; readonly code: 'what.empty' }
  | { readonly field: 'amount'; readonly code: 'how-long.wrong' }
  | { readonly field: 'link'; readonly code: 'proof.link.wrong' }

export function draftOf(kept: Experience | undefined): ExperienceDraft {
  return {
    what: kept?.what ?? '',
    where: kept?.where ?? '',
    amount: kept?.howLong === undefined ? '' : String(kept.howLong.amount),
    unit: kept?.howLong?.unit ?? 'months',
    outcomes: (kept?.outcomes ?? []).map(({ id, plain }) => ({ kind: 'outcome', id, name: plain })),
    link: kept?.link ?? '',
    file: kept?.file ?? null,
  }
}

export function findDraftProblems({ what, amount, link }: ExperienceDraft): readonly DraftProblem[] {
  const number = Number(amount)
  return [
    ...(what.trim() === '' ? [{ field: 'what', code: 'what.empty' } as const] : []),
    ...(amount.trim() !== '' && !(Number.isInteger(number) && number >= 1 && number <= 1000)
      ? [{ field: 'amount', code: 'how-long.wrong' } as const]
      : []),
    ...(link.trim() !== '' && !isWebAddress(link.trim()) ? [{ field: 'link', code: 'proof.link.wrong' } as const] : []),
  ]
}

/** A draft without problems, as it is kept. */
export function experienceOf(draft: ExperienceDraft, base: Pick<Experience, 'id' | 'addedAt'>): Experience {
  const { what, where, amount, unit, outcomes, link, file } = draft
  return {
    id: base.id,
    addedAt: base.addedAt,
    what: what.trim(),
    ...(where.trim() !== '' && { where: where.trim() }),
    ...(amount.trim() !== '' && { howLong: { amount: Number(amount), unit } }),
    ...(link.trim() !== '' && { link: link.trim() }),
    ...(file !== null && { file }),
    outcomes: outcomes.map(({ id, name }) => ({ id, plain: name })),
  }
}

/** Nothing that a browser would run, such as `javascript:`. */
const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
