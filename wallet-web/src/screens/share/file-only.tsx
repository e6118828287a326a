import { Notice } from '../../components/notice.tsx'
import { verdictWords } from '../../components/verdict.ts'
import { hrefOf } from '../../routing/route.ts'
import type { CredentialCard } from '../../storage/credential-record.ts'
import { shareWords } from './share-words.ts'

/** Badges that would fit, and prove nobody's: why, and how to come by the form that does. */
export function FileOnly({ cards }: { readonly cards: readonly CredentialCard[] }) {
  return (
    <>
      {cards.map(({ key, content: { title, issuer } }) => (
        <Notice key={key} kind="info" title={shareWords('file.title', { title })}>
          <p>
            {shareWords('file.text', { issuer: issuer.name ?? verdictWords('issuer.unknown') })}{' '}
            <a href={hrefOf({ name: 'add' })}>{shareWords('file.add')}</a>
          </p>
        </Notice>
      ))}
    </>
  )
}
