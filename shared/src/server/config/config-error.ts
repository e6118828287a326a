/** Everything that is wrong with the environment, at once. Names variables and what they should be, never what they hold. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code = 'config-invalid'
  constructor(readonly mistakes: readonly string[]) {
    super(`The environment is not right:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`)
  }
}
