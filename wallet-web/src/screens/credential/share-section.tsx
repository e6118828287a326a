import { credentialFiles } from '../../exporting/credential-files.ts'
import { download } from '../../exporting/download.ts'
import { credentialWords } from './credential-words.ts'
import { PictureButton } from './picture-button.tsx'
import { SharedWith } from './shared-with.tsx'
import type { HeldCredential } from './use-credential.ts'

/** The files of the badge as they came, and a picture where none came along. */
export function ShareSection({ held: { stored, card } }: { readonly held: HeldCredential }) {
  const imageUrl = stored.image === undefined ? card.content.image?.url : undefined
  return (
    <section>
      <h2>{credentialWords('share.title')}</h2>
      <p>{credentialWords('share.text')}</p>
      <div class="actions">
        {imageUrl === undefined ? null : (
          <PictureButton title={card.content.title} text={stored.text} imageUrl={imageUrl} />
        )}
        {credentialFiles(stored, card).map(({ format, name, content }, place) => (
          <button
            key={format}
            type="button"
            class={place === 0 && imageUrl === undefined ? 'btn' : 'btn ghost'}
            onClick={() => download(name, content)}
          >
            {credentialWords(format === 'PNG' || format === 'SVG' ? 'share.picture' : 'share.file', { format })}
          </button>
        ))}
        <button type="button" class="btn ghost" onClick={() => print()}>
          {credentialWords('share.print')}
        </button>
      </div>
      <SharedWith credentialKey={card.key} />
    </section>
  )
}
