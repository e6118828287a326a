import type { Achievement } from '@stapel/shared'
import type { Award } from '../awards/award.ts'
import type { Language, Organisation } from '../organisations/organisation.ts'

/** The badge of an achievement: the uploaded picture, or one drawn in the organisation's colours. */
export interface BadgeArtist {
  svg(input: { readonly achievement: Achievement; readonly organisation: Organisation }): Promise<string>
  png(input: { readonly achievement: Achievement; readonly organisation: Organisation }): Promise<Uint8Array>
}

export interface PaperInput {
  readonly award: Award
  readonly achievement: Achievement
  readonly organisation: Organisation
  readonly language: Language
}

/** Makes what is printed. */
export interface Printer {
  /** The certificate with a QR code, and the file form attached. */
  certificate(input: PaperInput & { readonly credentialText: string; readonly verifyUrl: string }): Promise<Uint8Array>
  /** The letter for somebody without e-mail: the link as QR code; the transaction code, if there is one, on a second sheet. */
  letter(input: PaperInput & { readonly offerLink: string; readonly txCode?: string }): Promise<Uint8Array>
}
