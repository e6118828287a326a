import type { Suite } from 'mocha'

const suites: Suite[] = []

/** Says at the end of the run, by name and number, which tests did not run and why. */
export function reportNotRun(suite: Suite): void {
  if (suites.length === 0) process.once('exit', printNotRun)
  suites.push(suite)
}

function printNotRun(): void {
  const count = suites.reduce((total, suite) => total + suite.total(), 0)
  const names = suites.flatMap(testsOf).map((name) => `  - ${name}`)
  process.stderr.write(
    [
      '',
      `!!! ${count} TESTS DID NOT RUN: there is no MongoDB to run them on.`,
      ...names,
      '!!! Set TEST_MONGODB_URI, or put mongod on the PATH, or let TEST_MONGODB_SERVER name a compatible server.',
      '',
    ].join('\n'),
  )
}

function testsOf(suite: Suite): string[] {
  return [...suite.tests.map((test) => test.fullTitle()), ...suite.suites.flatMap(testsOf)]
}
