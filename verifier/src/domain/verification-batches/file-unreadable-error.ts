/** One file of a batch cannot be unpacked; the others are looked at. */
export class FileUnreadableError extends Error {
  override readonly name = 'FileUnreadableError'
  constructor(
    readonly code: 'batch-not-readable' | 'too-large',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
