import { readFile } from 'node:fs/promises'
import type { LoadHook } from 'node:module'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
  inlineSources: true,
}

/**
 * Takes the types away and leaves the rest as it was written, line for line. The usual loader puts a file on one line and names each
 * function by a call, whose branches a measurement of coverage then counts as ours.
 */
export const load: LoadHook = async (url, context, nextLoad) => {
  if (!/^file:.*\.tsx?$/.test(url)) return nextLoad(url, context)
  const fileName = fileURLToPath(url)
  const { outputText } = ts.transpileModule(await readFile(fileName, 'utf8'), { fileName, compilerOptions })
  return { format: 'module', source: outputText, shortCircuit: true }
}
