import { Icon } from '../../components/icon.tsx'
import { Notice } from '../../components/notice.tsx'
import type { OpenRequest } from './use-share.ts'
import { shareWords } from './share-words.ts'

/** Who asks, what of that was shown to be true, and why they ask. */
export function AskerSection({ open: { facts, request } }: { readonly open: OpenRequest }) {
  const { name, claimedName, provenHost, answerHost } = facts
  return (
    <>
      <section>
        <h2>{shareWords('who.title')}</h2>
        <div class="asker">
          <p class="name">{name}</p>
          {claimedName !== undefined && <p>{shareWords('who.claimed', { name: claimedName })}</p>}
          {provenHost !== null && (
            <p class="proven">
              <Icon name="check" />
              {shareWords('who.proven', { host: provenHost })}
            </p>
          )}
          {provenHost !== null && name !== provenHost && <p class="small soft">{shareWords('who.own-name')}</p>}
          {provenHost !== null && provenHost !== answerHost && (
            <p class="small">{shareWords('who.answer', { host: answerHost })}</p>
          )}
        </div>
        {provenHost === null && (
          <Notice kind="warn" title={shareWords('who.unproven')}>
            <p>
              {shareWords('who.answer', { host: answerHost })} {shareWords('who.unproven.text')}
            </p>
          </Notice>
        )}
      </section>
      <section>
        <h2>{shareWords('why.title')}</h2>
        {request.purpose === undefined ? <p>{shareWords('why.none')}</p> : <blockquote>{request.purpose}</blockquote>}
      </section>
    </>
  )
}
