import { inBackground } from '../background/in-background.ts'
import { isLoopback } from '../routing/loopback.ts'
import type { Examine } from './examination.ts'

/** Verifies in the background. */
export const examine: Examine = (carrier, language) =>
  inBackground('examine', { carrier, language, loopbackAllowed: isLoopback(location.hostname) })
