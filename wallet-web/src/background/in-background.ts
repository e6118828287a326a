import type { BackgroundCall, BackgroundReply, InputOf, OutputOf, WorkName } from './background-work.ts'

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, { resolve: (output: unknown) => void; reject: (cause: Error) => void }>()

/** Does a piece of work in the worker, which starts at first need. Rejects when that broke, or could not be loaded. */
export async function inBackground<Name extends WorkName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const output = await new Promise<unknown>((resolve, reject) => {
    const id = ++lastId
    waiting.set(id, { resolve, reject })
    worker ??= startWorker()
    worker.postMessage({ id, name, input } satisfies BackgroundCall)
  })
  // The worker answers each name with its own output.
  return output as OutputOf<Name>
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<BackgroundReply>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if ('output' in data) asker?.resolve(data.output)
    else asker?.reject(new Error(data.failure))
  })
  // Its script could not be loaded or broke: everybody who waits hears it, and the next one starts a new worker.
  started.addEventListener('error', ({ message }) => {
    worker = null
    for (const { reject } of waiting.values()) reject(new Error(`The worker stopped: ${message}`))
    waiting.clear()
  })
  return started
}
