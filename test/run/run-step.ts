import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

export interface Step {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

export interface StepResult {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  readonly passed: number
  readonly failed: number
  readonly notRun: number
  /** Everything that the step said, on both its outputs. */
  readonly output: string
}

const count = (output: string, word: string): number =>
  [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce((total, match) => total + Number(match[1]), 0)

/** Runs one step, and counts what Mocha says at the end of it. */
export async function runStep({ name, command, args }: Step): Promise<StepResult> {
  const started = Date.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  const output = Buffer.concat(chunks).toString('utf8')
  const plain = stripVTControlCharacters(output)
  return {
    name,
    ok: exitCode === 0,
    seconds: Math.round((Date.now() - started) / 1000),
    passed: count(plain, 'passing'),
    failed: count(plain, 'failing'),
    notRun: count(plain, 'pending'),
    output,
  }
}
