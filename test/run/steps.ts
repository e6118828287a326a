import type { Step } from './run-step.ts'

const npm = (name: string, ...args: string[]): Step => ({ name, command: 'npm', args: ['run', '--silent', ...args] })
const mocha = (name: string, ...globs: string[]): Step => ({
  name,
  command: 'npx',
  args: ['mocha', '--no-color', ...globs],
})

const types = (name: string, project: string): Step => ({ name, command: 'npx', args: ['tsc', '-p', project] })

/** Without these the rest would only repeat one message. */
export const first: readonly Step[] = [
  types('types', 'tsconfig.services.json'),
  types('types of the wallet', 'wallet-web'),
  npm('wallet build', 'build', '-w', 'wallet-web'),
]

/** The longest first, so that the last ones are short. */
export const rest: readonly Step[] = [
  mocha('issuer', 'issuer/src/{*,!(views)/**/*}.test.ts'),
  mocha('issuer pages', 'issuer/src/views/**/*.test.ts'),
  npm('lint', 'lint'),
  // Its tests, and how much of what verifies they reach.
  npm('shared', 'coverage'),
  mocha('wallet screens', 'wallet-web/browser-tests/**/*.test.ts'),
  mocha('verifier', 'verifier/src/**/*.test.ts'),
  mocha('wallet', 'wallet-web/{src,server}/**/*.test.{ts,tsx}'),
  mocha('interop', 'test/interop/**/*.test.ts'),
  mocha('journeys', 'test/journeys/**/*.test.ts'),
]
