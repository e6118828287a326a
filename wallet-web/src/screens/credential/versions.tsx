import { formatDay } from '@stapel/shared'
import { earlierThan, laterThan } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { hrefOf } from '../../routing/route.ts'
import { language } from '../../words/language.ts'
import { credentialWords } from './credential-words.ts'
import type { HeldCredential } from './use-credential.ts'

/** Says that the award was signed again since, and leads to the form that is used. */
export function LaterVersion({ held: { card } }: { readonly held: HeldCredential }) {
  const later = laterThan(card)
  if (later === null) return null
  return (
    <Notice kind="warn" title={credentialWords('later.title')}>
      <p>{credentialWords('later.text')}</p>
      <p>
        <a href={hrefOf({ name: 'credential', key: later.key })}>{credentialWords('later.open')}</a>
      </p>
    </Notice>
  )
}

/** The forms that this one has replaced: kept, and still to be downloaded. */
export function EarlierVersions({ held: { card } }: { readonly held: HeldCredential }) {
  const earlier = earlierThan(card)
  if (earlier.length === 0) return null
  return (
    <details>
      <summary>{credentialWords('earlier.title')}</summary>
      <p>{credentialWords('earlier.text')}</p>
      <ul>
        {earlier.map(({ key, content: { validFrom } }) => (
          <li key={key}>
            <a href={hrefOf({ name: 'credential', key })}>
              {validFrom === undefined
                ? credentialWords('earlier.open.undated')
                : credentialWords('earlier.open', { day: formatDay(validFrom, language.value) })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
