import { useState } from 'preact/hooks'
import { formatMoment } from '@stapel/shared'
import { announce } from '../../app/announce.ts'
import { changeWallet, shares, visibleCards } from '../../app/wallet.ts'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { askerOfShare } from '../../sharing/asker-facts.ts'
import type { ShareRecord } from '../../storage/share-record.ts'
import { language } from '../../words/language.ts'
import { sharedWords } from './shared-words.ts'

/** The learner's own receipts: what they showed, to whom, why and when. */
export function SharedScreen() {
  const [removed, setRemoved] = useState<ShareRecord | null>(null)
  const remove = async (record: ShareRecord) => {
    await changeWallet((db) => db.delete('shares', record.id))
    setRemoved(record)
  }
  const undo = async (record: ShareRecord) => {
    await changeWallet((db) => db.put('shares', record))
    setRemoved(null)
    announce(sharedWords('undone', { name: askerOfShare(record).name }))
  }
  const isEmpty = shares.value.length === 0
  return (
    <Page
      title={sharedWords('title')}
      lead={sharedWords(isEmpty && removed === null ? 'none' : 'lead')}
      back={{ to: { name: 'settings' }, words: sharedWords('back') }}
      narrow
    >
      {removed !== null && (
        <Notice kind="ok" title={sharedWords('removed', { name: askerOfShare(removed).name })} live>
          <p>
            <button type="button" class="link-button" onClick={() => void undo(removed)}>
              {sharedWords('undo')}
            </button>
          </p>
        </Notice>
      )}
      <ul class="plain-list flow">
        {shares.value.map((record) => (
          <li key={record.id}>
            <Receipt record={record} onRemove={() => void remove(record)} />
          </li>
        ))}
      </ul>
      {!isEmpty && <p class="small soft">{sharedWords('remove.note')}</p>}
    </Page>
  )
}

function Receipt({ record, onRemove }: { readonly record: ShareRecord; readonly onRemove: () => void }) {
  const { name, provenHost, answerHost } = askerOfShare(record)
  const here = new Set(visibleCards.value.map(({ key }) => key))
  return (
    <article class="card pad flow">
      <h2>{sharedWords('with', { name })}</h2>
      <p class="small soft">{formatMoment(record.sharedAt, language.value)}</p>
      <p class="small">
        {provenHost === null
          ? sharedWords('unproven', { host: answerHost })
          : sharedWords('proven', { host: provenHost })}
      </p>
      {record.purpose !== undefined && <p>{sharedWords('purpose', { purpose: record.purpose })}</p>}
      <h3 class="small">{sharedWords('badges')}</h3>
      <ul>
        {record.badges.map(({ key, title, issuer }) => (
          <li key={key}>
            {here.has(key) ? <a href={hrefOf({ name: 'credential', key })}>{title}</a> : title}
            {issuer !== undefined && <span class="small soft"> · {issuer}</span>}
          </li>
        ))}
      </ul>
      {record.outcome === 'unknown' && <p class="small">{sharedWords('unknown')}</p>}
      <p>
        <button type="button" class="btn ghost" onClick={onRemove}>
          {sharedWords('remove')}
          <span class="sr-only">: {name}</span>
        </button>
      </p>
    </article>
  )
}
