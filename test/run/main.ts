/** Every check that CI runs, two at a time; closes with one line that counts the tests. With names of steps behind it, only those. */
import { first, rest } from './steps.ts'
import { runPhase } from './run-phase.ts'
import type { Step, StepResult } from './run-step.ts'

const atATime = 2
const names = process.argv.slice(2)
const unknown = names.filter((name) => ![...first, ...rest].some((step) => step.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `No such step: ${unknown.join(', ')}. Steps: ${[...first, ...rest].map(({ name }) => name).join(', ')}\n`,
  )
  process.exit(2)
}
const chosen = (steps: readonly Step[]): Step[] =>
  steps.filter(({ name }) => names.length === 0 || names.includes(name))

const results: StepResult[] = await runPhase(chosen(first), atATime)
if (results.every(({ ok }) => ok)) results.push(...(await runPhase(chosen(rest), atATime)))

const sum = (pick: (result: StepResult) => number): number => results.reduce((total, result) => total + pick(result), 0)
for (const { name, ok, seconds } of results)
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`)
for (const { name, notRun } of results.filter((result) => result.notRun > 0)) {
  process.stdout.write(`\n${notRun} tests of "${name}" DID NOT RUN: see above why.\n`)
}
const broken = results.filter(({ ok, failed }) => !ok && failed === 0).length
process.stdout.write(
  `\n${sum((r) => r.passed)} passed, ${sum((r) => r.failed) + broken} failed, ${sum((r) => r.notRun)} skipped\n`,
)
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
