import type { Load } from './achievement.ts'

const hoursPerUnit = { hours: 1, SBU: 1, EC: 28 } satisfies Record<Load['unit'], number>

/** CONTRACT §2: one EC is 28 hours, one SBU is one hour. */
export function loadInHours(load: Load): number {
  return load.value * hoursPerUnit[load.unit]
}
