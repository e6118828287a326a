import { translateVocabulary, type LevelClaim } from '@stapel/shared'
import { language } from '../words/language.ts'
import { isOfficial, levelClass, levelName } from './level.ts'

/** A level with what it rests on. Without a basis that the law knows, the words "niet officieel ingeschaald" stand beside it. */
export function LevelChip({ level, brief = false }: { readonly level: LevelClaim; readonly brief?: boolean }) {
  const locale = language.value
  const basis = translateVocabulary(locale, `basis.${level.basis}`)
  const note = isOfficial(level) ? basis : translateVocabulary(locale, 'level.not-official')
  return (
    <span class="level">
      <span class={`chip ${levelClass(level)}`}>{levelName(level, locale)}</span>{' '}
      <span class="small soft">{brief || isOfficial(level) ? note : `${note} (${basis})`}</span>
    </span>
  )
}
