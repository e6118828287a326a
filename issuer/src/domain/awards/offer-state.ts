import type { Award, FileForm, SignedForm, WalletForm } from './award.ts'

/** `replaced`: a newer link was made. */
export type OfferState = 'open' | 'spent' | 'expired' | 'replaced' | 'withdrawn'

/** The forms that are served: not those that were signed anew. */
export function servedForms({ forms }: Pick<Award, 'forms'>): readonly SignedForm[] {
  return forms.filter(({ signedAnewAt }) => signedAnewAt === undefined)
}

/** The wallet forms that an offer brought about. */
export function walletFormsOf(award: Pick<Award, 'forms'>, reference: string): readonly WalletForm[] {
  return servedForms(award).filter((form): form is WalletForm => form.kind === 'wallet' && form.offer === reference)
}

/** An offer is spent when the wallet form is stored. */
export function isSpent(award: Pick<Award, 'forms'>, reference: string): boolean {
  return walletFormsOf(award, reference).length > 0
}

export function offerState(award: Pick<Award, 'forms' | 'offer' | 'state'>, reference: string, now: Date): OfferState {
  if (isSpent(award, reference)) return 'spent'
  if (award.offer.reference !== reference) return 'replaced'
  if (award.state !== 'active') return 'withdrawn'
  return award.offer.expiresAt <= now.toISOString() ? 'expired' : 'open'
}

/** What a download carries: the newest file form. */
export function fileFormOf(award: Pick<Award, 'forms'>): FileForm {
  const form = servedForms(award).findLast((one): one is FileForm => one.kind === 'file')
  if (!form) throw new TypeError('An award has a file form from its first write')
  return form
}
