import { formatDay, formatLoad, translateVocabulary, wordFor, type CredentialContent } from '@stapel/shared'
import { language } from '../words/language.ts'
import { LevelChip } from './level-chip.tsx'

/** The one layout for every value paper: what can I do, level, load, how assessed, who says so, valid until. Always these, always in this order. */
export function CardFacts({ content }: { readonly content: CredentialContent }) {
  const locale = language.value
  const unknown = <span class="soft">{translateVocabulary(locale, 'card.unknown')}</span>
  const assessed = [
    ...content.assessment.map((code) => wordFor('assessment', code, locale)),
    ...(content.supervision === undefined ? [] : [wordFor('supervision', content.supervision, locale)]),
  ].join(', ')
  return (
    <dl class="card-facts">
      <dt>{translateVocabulary(locale, 'card.can')}</dt>
      <dd>{content.outcomes.length > 0 ? <Outcomes content={content} /> : (content.description ?? unknown)}</dd>
      <dt>{translateVocabulary(locale, 'card.level')}</dt>
      <dd>
        {content.levels.length > 0
          ? content.levels.map((level) => <LevelChip key={level.uri} level={level} />)
          : unknown}
      </dd>
      <dt>{translateVocabulary(locale, 'card.load')}</dt>
      <dd>{content.load === undefined ? unknown : formatLoad(content.load, locale)}</dd>
      <dt>{translateVocabulary(locale, 'card.assessment')}</dt>
      <dd>
        {assessed === '' ? unknown : assessed}
        {content.grade !== undefined && (
          <div class="small soft">{translateVocabulary(locale, 'card.grade', { grade: content.grade })}</div>
        )}
      </dd>
      <dt>{translateVocabulary(locale, 'card.issuer')}</dt>
      <dd>
        {content.issuer.name ?? unknown}
        {content.achievement?.creator?.name !== undefined && (
          <div class="small soft">
            {translateVocabulary(locale, 'card.created-by', { name: content.achievement.creator.name })}
          </div>
        )}
      </dd>
      <dt>{translateVocabulary(locale, 'card.valid')}</dt>
      <dd>
        {content.validUntil === undefined
          ? translateVocabulary(locale, 'card.for-good')
          : formatDay(content.validUntil, locale)}
      </dd>
    </dl>
  )
}

/** The plain lines; where an issuer wrote none, its formal text. */
function Outcomes({ content }: { readonly content: CredentialContent }) {
  const locale = language.value
  return (
    <ul class="can">
      {content.outcomes.map(({ id, text, plain, rubric }) => (
        <li key={id ?? text}>
          {plain ?? text}
          {rubric !== undefined && (
            <span class="small soft"> ({translateVocabulary(locale, 'card.rubric', { name: rubric.name })})</span>
          )}
        </li>
      ))}
    </ul>
  )
}
