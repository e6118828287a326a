import { ConfigError } from './config-error.ts'
import type { Environment } from './read-environment.ts'

/** EX_CONFIG of sysexits: an operator's mistake, and no reason to start again by itself. */
const exitCode = 78

/** For `main.ts`: reads the environment, or says all that is wrong with it and ends the process. */
export function configOrExit<Config>(readConfig: (environment: Environment) => Config): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(exitCode)
  }
}
