/** Every check that CI runs, one after the other; closes with one line that counts the tests. */
import { steps } from './steps.ts'
import { runStep, type StepResult } from './run-step.ts'

const only = process.argv.slice(2)
const chosen = steps.filter(({ name }) => only.length === 0 || only.includes(name))
if (chosen.length === 0) throw new Error(`No such step. Steps: ${steps.map(({ name }) => name).join(', ')}`)

const results: StepResult[] = []
for (const step of chosen) {
  const result = await runStep(step)
  results.push(result)
  // What comes after a broken build or an unresolvable import only repeats the same message.
  if (!result.ok && step.stopsTheRest === true) break
}

const sum = (pick: (result: StepResult) => number): number => results.reduce((total, result) => total + pick(result), 0)
process.stdout.write('\n')
for (const { name, ok, seconds } of results)
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`)
for (const { name, notRun } of results.filter((result) => result.notRun > 0)) {
  process.stdout.write(`\n${notRun} tests of "${name}" DID NOT RUN: see above why.\n`)
}
const broken = results.filter(({ ok, failed }) => !ok && failed === 0).length
process.stdout.write(
  `\n${sum((r) => r.passed)} passed, ${sum((r) => r.failed) + broken} failed, ${sum((r) => r.notRun)} skipped\n`,
)
process.exitCode = results.every(({ ok }) => ok) && results.length === chosen.length ? 0 : 1
