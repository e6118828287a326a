import { limitTries } from '@stapel/shared/server'
import type { RequestHandler } from 'express'
import type { VerifierConfig } from '../config.ts'

const mostKeptPerQuarter = 60

/** Keeping takes room for months: fewer may do it at once than may check. */
export function limitKeeping({ rateLimitPerMinute }: Pick<VerifierConfig, 'rateLimitPerMinute'>): RequestHandler {
  return limitTries(rateLimitPerMinute === 0 ? 0 : mostKeptPerQuarter)
}
