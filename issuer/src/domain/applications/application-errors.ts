import { AppError } from '@stapel/shared/server'

/** What was shown does not fulfil the rule (any more): nobody can confirm it. */
export class RuleNotMetError extends AppError {
  override readonly name = 'RuleNotMetError'
  override readonly code = 'rule-not-met'
  constructor(options?: ErrorOptions) {
    super('What was shown does not fulfil the rule of the qualification', options)
  }
}

/** Whoever showed the credential is not proven to be whom it was issued to: no person can decide that they are. */
export class HolderNotProvenError extends AppError {
  override readonly name = 'HolderNotProvenError'
  override readonly code = 'holder-not-proven'
  constructor(options?: ErrorOptions) {
    super('Who showed this credential is not proven to have the key that it was issued to', options)
  }
}

/** The board of this organisation is not one whose exemptions count there. */
export class ExemptionNotForThisBoardError extends AppError {
  override readonly name = 'ExemptionNotForThisBoardError'
  override readonly code = 'exemption-not-for-this-board'
  constructor(
    readonly node: string,
    options?: ErrorOptions,
  ) {
    super(`Part ${node} takes no exemption by this organisation`, options)
  }
}
