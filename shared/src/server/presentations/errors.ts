import type { AnswerRefusalCode } from '../../presentations/answer-refused-error.ts'
import { AppError } from '../errors/app-error.ts'

/** Its time is up. */
export class RequestExpiredError extends AppError {
  override readonly name = 'RequestExpiredError'
  override readonly code = 'request-expired'
  constructor(options?: ErrorOptions) {
    super('The time of this request is up', options)
  }
}

/** A request is answered once: the second answer, or a replay of the first, finds it settled or withdrawn. */
export class RequestSettledError extends AppError {
  override readonly name = 'RequestSettledError'
  override readonly code = 'request-settled'
  constructor(options?: ErrorOptions) {
    super('This request was answered, declined or withdrawn', options)
  }
}

/** What was posted was not made from our request. */
export class StateDiffersError extends AppError {
  override readonly name = 'StateDiffersError'
  override readonly code = 'state-differs'
  constructor(options?: ErrorOptions) {
    super('The state is not that of this request', options)
  }
}

export class AnswerNotAcceptedError extends AppError {
  override readonly name = 'AnswerNotAcceptedError'
  constructor(
    override readonly code: AnswerRefusalCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The answer is for the browser of the person who gave it: the code that this browser brought back is missing or another one. */
export class ResponseCodeNeededError extends AppError {
  override readonly name = 'ResponseCodeNeededError'
  override readonly code = 'response-code-needed'
  constructor(options?: ErrorOptions) {
    super('This answer opens only with the response code of the browser in which it was given', options)
  }
}
