/** Why a credential could not be put into or taken out of an image or PDF. Stable: doors turn them into problems. */
export const bakingErrorCodes = [
  'not-a-png',
  'png-truncated',
  'png-corrupt',
  'not-an-svg',
  'svg-with-doctype',
  'svg-too-deep',
  'not-a-pdf',
  'pdf-encrypted',
  'pdf-too-complex',
  'image-too-large',
  'text-not-writable',
  'text-not-readable',
  'text-compressed',
  'text-too-large',
  'no-badge-inside',
  'more-than-one-badge',
] as const
export type BakingErrorCode = (typeof bakingErrorCodes)[number]

/** The file, not the program, is wrong. */
export class BakingError extends Error {
  override readonly name = 'BakingError'
  constructor(
    readonly code: BakingErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
