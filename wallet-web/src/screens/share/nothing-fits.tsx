import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { AskedFor } from './asked-for.tsx'
import { AskerSection } from './asker-section.tsx'
import { FileOnly } from './file-only.tsx'
import { shareWords } from './share-words.ts'
import type { OpenRequest } from './use-share.ts'

interface NothingFitsProps {
  readonly open: OpenRequest
  readonly busy: 'sharing' | 'declining' | null
  readonly onDecline: () => void
}

/** There is nothing to show; who asked what still stands there, and what one can do. */
export function NothingFits({ open, busy, onDecline }: NothingFitsProps) {
  const { facts, badges } = open
  return (
    <Page title={shareWords('none.title')} lead={shareWords('none.lead', { name: facts.name })} narrow>
      <AskedFor open={open} />
      {badges.asks.map(({ ask, asFiles }) => (
        <FileOnly key={ask.queryIds.join()} cards={asFiles} />
      ))}
      {badges.others > 0 && <p>{shareWords('others', { count: badges.others })}</p>}
      <p>{shareWords('none.what-to-do')}</p>
      <div class="actions">
        <a class="btn" href={hrefOf({ name: 'add' })}>
          {shareWords('none.add')}
        </a>
        <a class="btn ghost" href={hrefOf({ name: 'progress' })}>
          {shareWords('none.goals')}
        </a>
      </div>
      <AskerSection open={open} />
      {busy === null ? (
        <p>
          <button type="button" class="btn ghost" onClick={onDecline}>
            {shareWords('decline')}
          </button>
        </p>
      ) : (
        <p class="busy">{shareWords('declining')}</p>
      )}
    </Page>
  )
}
