/** Reading this would cost more than any honest credential does. */
export class WorkLimitError extends Error {
  override readonly name = 'WorkLimitError'
  readonly code = 'work-limit'
}
