import type { Locale } from '../../i18n/locale.ts'
import type { LeftOut } from '../left-out.ts'
import { translateStacking } from './translate-stacking.ts'

/** Why a credential does not count, as part of a sentence: "A5 is verlopen". */
export function describeReason({ credential, reason }: LeftOut, locale: Locale): string {
  return translateStacking(locale, `reason.${reason}`, { title: credential.title })
}
