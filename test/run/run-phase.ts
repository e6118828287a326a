import { runStep, type Step, type StepResult } from './run-step.ts'

/** Runs the steps of a phase, so many at a time, in their order. Each one's output is shown whole when it ends, so that two never mix. */
export async function runPhase(steps: readonly Step[], atATime: number): Promise<StepResult[]> {
  const waiting = [...steps]
  const results: StepResult[] = []
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      process.stdout.write(`... ${step.name}\n`)
      const result = await runStep(step)
      results.push(result)
      const { name, command, args } = step
      process.stdout.write(`\n=== ${name}: ${command} ${args.join(' ')}\n${result.output}\n`)
      process.stdout.write(`=== ${name}: ${result.ok ? 'ok' : 'FAILED'} (${result.seconds} s)\n\n`)
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return results
}
