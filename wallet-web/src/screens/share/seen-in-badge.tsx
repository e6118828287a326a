import { formatDay, type CredentialContent } from '@stapel/shared'
import { language } from '../../words/language.ts'
import { shareWords } from './share-words.ts'

/** What somebody who gets this badge reads in it: what is about the learner by name, and the rest by kind. */
export function SeenInBadge({ content }: { readonly content: CredentialContent }) {
  return (
    <ul class="small">
      {seenIn(content).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function seenIn(content: CredentialContent): readonly string[] {
  const { recipient, grade, evidence, awardedDate, validFrom } = content
  const awarded = awardedDate ?? validFrom
  const kinds = new Set(recipient.hashed.map(({ kind }) => kind))
  const known = ['name', 'emailAddress']
  return [
    ...(recipient.nameInClear === undefined ? [] : [shareWords('seen.name', { value: recipient.nameInClear })]),
    ...(kinds.has('name') ? [shareWords('seen.hidden-name')] : []),
    ...(kinds.has('emailAddress') ? [shareWords('seen.hidden-email')] : []),
    ...([...kinds].some((kind) => !known.includes(kind)) ? [shareWords('seen.hidden-other')] : []),
    shareWords('seen.what'),
    ...(awarded === undefined ? [] : [shareWords('seen.awarded', { day: formatDay(awarded, language.value) })]),
    ...(grade === undefined ? [] : [shareWords('seen.grade', { value: grade })]),
    ...(evidence.length === 0 ? [] : [shareWords('seen.evidence', { count: evidence.length })]),
    ...(recipient.id === undefined ? [] : [shareWords('seen.key')]),
  ]
}
