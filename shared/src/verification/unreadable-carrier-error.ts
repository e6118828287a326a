import { type BakingErrorCode, bakingErrorCodes } from '../baking/index.ts'

/** Why there is nothing to report on: a door answers with a 4xx problem (CONTRACT §3, "Report or 4xx?"). */
export const unreadableCarrierCodes = [
  'empty',
  'unknown-carrier',
  'not-json',
  'not-utf8',
  'too-large',
  'one-carrier-only',
  'url-not-fetchable',
  'url-unreachable',
  ...bakingErrorCodes,
] as const
export type UnreadableCarrierCode = (typeof unreadableCarrierCodes)[number] | BakingErrorCode

/** 413 for what is over a limit, else 400. */
export class UnreadableCarrierError extends Error {
  override readonly name = 'UnreadableCarrierError'
  constructor(
    readonly code: UnreadableCarrierCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }

  get status(): 400 | 413 {
    return this.code === 'too-large' || this.code === 'image-too-large' || this.code === 'text-too-large' ? 413 : 400
  }
}
