import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../../app/announce.ts'
import { Icon } from '../../components/icon.tsx'
import { Notice } from '../../components/notice.tsx'
import { addWords } from './add-words.ts'
import { takeText } from './paste-form.tsx'

type CameraProblem = 'denied' | 'none' | 'failed' | 'not-ours'
const lookEveryMs = 250

interface ScannerProps {
  readonly text?: string
  /** What is no code for this place is not taken; the learner hears it. */
  readonly accepts?: (text: string) => boolean
  readonly take?: (text: string) => void
}

/** A camera that looks for a QR code, only while it is asked to. What it sees stays here. */
export function Scanner({ text = addWords('scan.text'), accepts = mayBeOurs, take = takeText }: ScannerProps) {
  const [on, setOn] = useState(false)
  const [problem, setProblem] = useState<CameraProblem | null>(null)
  return (
    <>
      <p>{text}</p>
      {problem !== null && <Notice kind="warn" title={addWords(`scan.${problem}`)} live />}
      {on && (
        <Camera
          onFound={(found) => {
            setOn(false)
            if (accepts(found)) take(found)
            else setProblem('not-ours')
          }}
          onProblem={(found) => {
            setOn(false)
            setProblem(found)
          }}
        />
      )}
      <p>
        <button
          type="button"
          class={on ? 'btn ghost' : 'btn'}
          onClick={() => {
            setProblem(null)
            setOn(!on)
          }}
        >
          <Icon name="camera" />
          {addWords(on ? 'scan.stop' : 'scan.start')}
        </button>
      </p>
    </>
  )
}

const mayBeOurs = (text: string): boolean =>
  /credential_offer|^(?:openid4vp|haip-vp):\/\/|^https?:\/\/|^\{|^[\w-]+\.[\w-]*\.[\w-]*/.test(text.trim())

interface CameraProps {
  readonly onFound: (text: string) => void
  readonly onProblem: (problem: CameraProblem) => void
}

function Camera({ onFound, onProblem }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const stop = new AbortController()
    void look(video.current, stop.signal).then(
      (text) => {
        if (text !== null) onFound(text)
      },
      (cause: unknown) => onProblem(problemOf(cause)),
    )
    announce(addWords('scan.look'))
    return () => stop.abort()
  }, [])
  return <video ref={video} class="camera" muted playsInline aria-label={addWords('scan.look')} />
}

/** Looks until there is a code, or until it is told to stop; the camera goes off either way. */
async function look(video: HTMLVideoElement | null, signal: AbortSignal): Promise<string | null> {
  if (video === null) return null
  // Absent on a page that did not come over https.
  if (!('mediaDevices' in navigator)) throw new DOMException('No camera here', 'NotFoundError')
  const [{ readQrCode }, stream] = await Promise.all([
    import('../../importing/qr-reader.ts'),
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
  ])
  try {
    video.srcObject = stream
    await video.play()
    while (!signal.aborted) {
      const text = await readQrCode(video)
      if (text !== null) return text
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    }
    return null
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}

function problemOf(cause: unknown): CameraProblem {
  if (!(cause instanceof DOMException)) return 'failed'
  if (cause.name === 'NotAllowedError') return 'denied'
  return cause.name === 'NotFoundError' || cause.name === 'OverconstrainedError' ? 'none' : 'failed'
}
