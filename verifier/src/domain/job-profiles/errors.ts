import { AppError } from '@stapel/shared/server'

/** Who asks to change a profile does not hold the secret of its edit link. */
export class InvalidEditSecretError extends AppError {
  override readonly name = 'InvalidEditSecretError'
  override readonly code = 'invalid-edit-secret'
  constructor(options?: ErrorOptions) {
    super('This is not the secret of the edit link', options)
  }
}

export class ProfileWithdrawnError extends AppError {
  override readonly name = 'ProfileWithdrawnError'
  override readonly code = 'profile-withdrawn'
  constructor(options?: ErrorOptions) {
    super('The maker has withdrawn this job profile', options)
  }
}

/** Over one of the limits that keep the service usable for everybody. */
export class ProfileLimitError extends AppError {
  override readonly name = 'ProfileLimitError'
  constructor(
    override readonly code: 'profile-too-large' | 'too-many-versions' | 'too-many-profiles',
    options?: ErrorOptions,
  ) {
    super(`A limit of job profiles: ${code}`, options)
  }
}

/** A profile that asks nothing cannot be published. */
export class NothingWantedError extends AppError {
  override readonly name = 'NothingWantedError'
  override readonly code = 'nothing-wanted'
  constructor(options?: ErrorOptions) {
    super('The profile has no wants', options)
  }
}

/** There is no draft to publish or change: everything is published as it is. */
export class NothingToPublishError extends AppError {
  override readonly name = 'NothingToPublishError'
  override readonly code = 'nothing-to-publish'
  constructor(options?: ErrorOptions) {
    super('There is no draft', options)
  }
}
