import { createListMemory } from './checks/status/list-memory.ts'
import { rememberFetches } from './remember-fetches.ts'
import type { VerificationPorts } from './run.ts'

/**
 * The same ports for a whole piece of work, such as a batch: each address is asked once, and each status list is proven once.
 * Made anew for each piece of work, so that nothing is remembered longer than that.
 */
export function forOneWork(ports: VerificationPorts): VerificationPorts {
  return { ...ports, fetchDocument: rememberFetches(ports.fetchDocument), provenLists: createListMemory() }
}
