import { formatDay } from '@stapel/shared'
import { shares } from '../../app/wallet.ts'
import { hrefOf } from '../../routing/route.ts'
import { askerOfShare } from '../../sharing/asker-facts.ts'
import { language } from '../../words/language.ts'
import { credentialWords } from './credential-words.ts'

const shownHere = 3

/** With whom this badge was shared last; the whole list is a screen of its own. */
export function SharedWith({ credentialKey }: { readonly credentialKey: string }) {
  const ofThis = shares.value.filter(({ badges }) => badges.some(({ key }) => key === credentialKey))
  if (ofThis.length === 0) return null
  return (
    <>
      <ul class="small">
        {ofThis.slice(0, shownHere).map((record) => (
          <li key={record.id}>
            {credentialWords('shared.with', {
              name: askerOfShare(record).name,
              day: formatDay(record.sharedAt, language.value),
            })}
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={hrefOf({ name: 'shared' })}>{credentialWords('shared.all')}</a>
      </p>
    </>
  )
}
