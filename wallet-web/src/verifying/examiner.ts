import type { Locale } from '@stapel/shared'
import { isLoopback } from '../routing/loopback.ts'
import type { Examine, ExamineAnswer } from './examination.ts'

export interface ExamineRequest {
  readonly id: number
  readonly carrier: Uint8Array<ArrayBuffer> | string
  readonly language: Locale
  /** This wallet runs on the learner's own machine, in development. */
  readonly loopbackAllowed: boolean
}

export type ExamineResponse =
  { readonly id: number; readonly answer: ExamineAnswer } | { readonly id: number; readonly failure: string }

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, { resolve: (answer: ExamineAnswer) => void; reject: (cause: Error) => void }>()

/** Verifies in a worker, started at first need: the page stays quick, and the libraries are not in its first load. */
export const examine: Examine = (carrier, language) =>
  new Promise((resolve, reject) => {
    const id = ++lastId
    waiting.set(id, { resolve, reject })
    worker ??= startWorker()
    worker.postMessage({
      id,
      carrier,
      language,
      loopbackAllowed: isLoopback(location.hostname),
    } satisfies ExamineRequest)
  })

function startWorker(): Worker {
  const started = new Worker(new URL('./examine-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<ExamineResponse>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if ('answer' in data) asker?.resolve(data.answer)
    else asker?.reject(new Error(data.failure))
  })
  // Its script could not be loaded or broke: everybody who waits hears it, and the next one starts a new worker.
  started.addEventListener('error', ({ message }) => {
    worker = null
    for (const { reject } of waiting.values()) reject(new Error(`The examiner stopped: ${message}`))
    waiting.clear()
  })
  return started
}
