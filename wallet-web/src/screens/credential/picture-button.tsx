import { useState } from 'preact/hooks'
import { fileName } from '../../exporting/credential-files.ts'
import { download } from '../../exporting/download.ts'
import { credentialWords } from './credential-words.ts'

interface PictureButtonProps {
  readonly title: string
  readonly text: string
  readonly imageUrl: string
}

/** For a badge that came without a picture: makes one, with the badge in it, from the issuer's. */
export function PictureButton({ title, text, imageUrl }: PictureButtonProps) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const make = async (): Promise<void> => {
    if (state === 'busy') return
    setState('busy')
    let picture: Blob | null = null
    try {
      const { bakePicture } = await import('../../exporting/bake-picture.ts')
      picture = await bakePicture(text, imageUrl)
      if (picture !== null) download(`${fileName(title)}.png`, picture)
    } finally {
      // Also when the code for it could not be loaded: the learner may try again.
      setState(picture === null ? 'failed' : 'ready')
    }
  }
  return (
    <>
      <button type="button" class="btn" aria-disabled={state === 'busy'} onClick={() => void make()}>
        {credentialWords('share.picture', { format: 'PNG' })}
      </button>
      <span role="status" class="small">
        {state === 'failed' ? credentialWords('share.picture-failed') : ''}
      </span>
    </>
  )
}
