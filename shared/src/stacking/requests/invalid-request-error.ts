import { WrongFieldsError } from '../wrong-fields-error.ts'

/** An evaluation or match that cannot be made as it was asked. */
export class InvalidRequestError extends WrongFieldsError {
  override readonly name = 'InvalidRequestError'
  readonly code = 'invalid-input'
}
