import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Clock, Random } from '../domain/ports.ts'

export const systemRandom: Random = {
  bytes: (length) => randomBytes(length),
  below: (limit) => randomInt(limit),
  uuid: randomUUID,
}

export const systemClock: Clock = { now: () => new Date() }
