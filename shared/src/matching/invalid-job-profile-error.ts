import { WrongFieldsError } from '../stacking/wrong-fields-error.ts'

/** A job profile that cannot be matched. */
export class InvalidJobProfileError extends WrongFieldsError {
  override readonly name = 'InvalidJobProfileError'
  readonly code = 'invalid-job-profile'
}
