import { wordFor } from '@stapel/shared'
import { describeAsk } from '../../sharing/describe-ask.ts'
import { language } from '../../words/language.ts'
import { shareWords } from './share-words.ts'
import type { OpenRequest } from './use-share.ts'

/** What they want to see, in words; several wishes are several lines. */
export function AskedFor({ open: { facts, request, badges } }: { readonly open: OpenRequest }) {
  const sentences = badges.asks.map(({ ask }) => sentenceOf(request, ask))
  return (
    <section>
      <h2>{shareWords('what.title', { name: facts.name })}</h2>
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((sentence, place) => (
            <li key={place}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function sentenceOf({ query }: OpenRequest['request'], ask: OpenRequest['badges']['asks'][number]['ask']): string {
  const asked = describeAsk(query, ask)
  switch (asked.kind) {
    case 'any':
      return shareWords('what.any')
    case 'achievement-types':
      return shareWords('what.achievement-types', {
        types: asked.types.map((type) => wordFor('type', type, language.value)).join(', '),
      })
    case 'achievements':
      return shareWords('what.achievements', { count: asked.count })
    case 'outcomes':
      return shareWords('what.outcomes', { count: asked.count })
    case 'other':
      return shareWords('what.other')
  }
}
