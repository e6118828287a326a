import type { Step } from './run-step.ts'

const npm = (name: string, ...args: string[]): Step => ({ name, command: 'npm', args: ['run', '--silent', ...args] })
const mocha = (name: string, ...globs: string[]): Step => ({ name, command: 'npx', args: ['mocha', ...globs] })

/** In the order in which they tell most, soonest. */
export const steps: readonly Step[] = [
  { ...npm('types', 'typecheck'), stopsTheRest: true },
  npm('lint', 'lint'),
  { ...npm('wallet build', 'build', '-w', 'wallet-web'), stopsTheRest: true },
  mocha(
    'unit and contract',
    'shared/src/**/*.test.ts',
    'issuer/src/**/*.test.ts',
    'verifier/src/**/*.test.ts',
    'wallet-web/{src,server}/**/*.test.{ts,tsx}',
  ),
  mocha('interop', 'test/interop/**/*.test.ts'),
  mocha('pages and screens', 'wallet-web/browser-tests/**/*.test.ts'),
  mocha('journeys', 'test/journeys/**/*.test.ts'),
]
