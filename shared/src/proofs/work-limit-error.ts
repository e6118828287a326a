/** Reading this would cost more than any honest credential does. */
export class WorkLimitError extends Error {
  override readonly name = 'WorkLimitError'
  readonly code = 'work-limit'
}

/** It was still at work when its time was up: on a busy machine that says nothing about the document. */
export class OutOfTimeError extends Error {
  override readonly name = 'OutOfTimeError'
  readonly code = 'out-of-time'
}
