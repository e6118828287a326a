import type { IssuerContext } from '../context.ts'

const sweepEveryMs = 10 * 60 * 1000

/** Throws away what has ended and would only pile up: sessions and used nonces. @returns how to stop */
export function startSweeping({ sessions, nonces, clock, log }: IssuerContext): () => void {
  const sweep = async () => {
    const now = clock.now().toISOString()
    await sessions.deleteExpired(now)
    await nonces.deleteExpired(now)
  }
  const timer = setInterval(() => {
    sweep().catch((err: unknown) => log.error({ err }, 'could not throw away what has ended'))
  }, sweepEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}
