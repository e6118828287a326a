import { WrongFieldsError } from './wrong-fields-error.ts'

/** A qualification with wrong members. What is wrong in its rule is an `InvalidRuleError`. */
export class InvalidQualificationError extends WrongFieldsError {
  override readonly name = 'InvalidQualificationError'
  readonly code = 'invalid-qualification'
}
