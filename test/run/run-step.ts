import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

export interface Step {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly stopsTheRest?: boolean
}

export interface StepResult {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  readonly passed: number
  readonly failed: number
  readonly notRun: number
}

const count = (output: string, word: string): number =>
  [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce((total, match) => total + Number(match[1]), 0)

/** Runs one step with its output passed through, and counts what Mocha says at the end of it. */
export async function runStep({ name, command, args }: Step): Promise<StepResult> {
  process.stdout.write(`\n=== ${name}: ${command} ${args.join(' ')}\n`)
  const started = Date.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8')
    process.stdout.write(chunk)
  })
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  const plain = stripVTControlCharacters(output)
  return {
    name,
    ok: exitCode === 0,
    seconds: Math.round((Date.now() - started) / 1000),
    passed: count(plain, 'passing'),
    failed: count(plain, 'failing'),
    notRun: count(plain, 'pending'),
  }
}
