import { limitTries } from '@stapel/shared/server'
import type { RequestHandler } from 'express'
import type { VerifierConfig } from '../config.ts'

const mostMadePerQuarter = 30

/** Making a profile takes room, and needs no account: fewer may do it at once than may check. */
export function limitMakers({ rateLimitPerMinute }: Pick<VerifierConfig, 'rateLimitPerMinute'>): RequestHandler {
  return limitTries(rateLimitPerMinute === 0 ? 0 : mostMadePerQuarter)
}
