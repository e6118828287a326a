import { useEffect, useState } from 'preact/hooks'
import { formatDay, wordFor } from '@stapel/shared'
import { BadgeArt } from '../../components/badge-art.tsx'
import { CardFacts } from '../../components/card-facts.tsx'
import { kindOf } from '../../components/kind-of.ts'
import { levelClass } from '../../components/level.ts'
import type { StoredCredential } from '../../storage/credential-record.ts'
import { language } from '../../words/language.ts'
import { credentialWords } from './credential-words.ts'
import type { HeldCredential } from './use-credential.ts'

/** The card in its one layout, and below it what else the issuer wrote. */
export function AboutCredential({ held: { card, stored } }: { readonly held: HeldCredential }) {
  const { content } = card
  const locale = language.value
  const awarded = content.awardedDate ?? content.validFrom
  const facts = [
    awarded === undefined ? null : credentialWords('awarded', { day: formatDay(awarded, locale) }),
    content.route === undefined ? null : credentialWords('route', { route: wordFor('route', content.route, locale) }),
    content.recipient.nameInClear === undefined
      ? null
      : credentialWords('awarded.to', { name: content.recipient.nameInClear }),
  ].filter((fact) => fact !== null)
  return (
    <section>
      <h2 class="sr-only">{credentialWords('about.title')}</h2>
      <article class={`card ${levelClass(content.levels[0])}`}>
        <div class="head">
          <Picture stored={stored} fallback={<BadgeArt level={content.levels[0]} />} />
          <div>
            <p class="eyebrow">{kindOf(content, locale)}</p>
            <p class="small soft">{facts.join(' · ')}</p>
          </div>
        </div>
        <CardFacts content={content} />
      </article>
      {content.achievement?.criteria !== undefined && (
        <>
          <h3>{credentialWords('criteria.title')}</h3>
          <p class="as-written">{content.achievement.criteria}</p>
        </>
      )}
      {content.evidence.length > 0 && (
        <>
          <h3>{credentialWords('evidence.title')}</h3>
          <ul>
            {content.evidence.map(({ id, name, narrative }, place) => (
              <li key={id ?? place}>
                {name ?? id}
                {narrative !== undefined && <p class="small soft as-written">{narrative}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The picture that came with the badge; as an image, so that nothing in an SVG runs. */
function Picture({ stored, fallback }: { readonly stored: StoredCredential; readonly fallback: preact.JSX.Element }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (stored.image === undefined) return
    const made = URL.createObjectURL(new Blob([Uint8Array.from(stored.image.bytes)], { type: stored.image.mediaType }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [stored.key])
  return url === null ? fallback : <img class="badge-picture" src={url} alt="" onError={() => setUrl(null)} />
}
