import type { JsonObject } from '../proofs/json.ts'
import type { Examined } from './examined.ts'
import { examineDocument } from './examine-document.ts'
import { findJsonDefect } from './json-defects.ts'
import { maxNesting } from './limits.ts'
import type { VerificationReport } from './report.ts'
import { type Run, startRun, type VerificationOptions, type VerificationPorts } from './run.ts'
import { openJson, openToken } from './secured/open-document.ts'
import type { OpenedDocument } from './secured/secured-document.ts'
import { refusedAs } from './refuse-document.ts'
import { report } from './verify-carrier.ts'

/** Verifies what a caller says to be a credential: a parsed object, or a JWT or SD-JWT. A presentation is `invalid` here. */
export async function verifyCredential(
  credential: JsonObject | string,
  ports: VerificationPorts,
  options: VerificationOptions = {},
): Promise<VerificationReport> {
  return verifyDocument('credential', credential, startRun(ports, options, examineDocument))
}

/** Verifies what a caller says to be a presentation. */
export async function verifyPresentation(
  presentation: JsonObject | string,
  ports: VerificationPorts,
  options: VerificationOptions = {},
): Promise<VerificationReport> {
  return verifyDocument('presentation', presentation, startRun(ports, options, examineDocument))
}

/** Verifies either of them, parsed already or as a token: whatever stands where somebody may write one or the other. */
export async function verifyEither(
  input: JsonObject | string,
  ports: VerificationPorts,
  options: VerificationOptions = {},
): Promise<VerificationReport> {
  return verifyDocument(null, input, startRun(ports, options, examineDocument))
}

async function verifyDocument(
  kind: 'credential' | 'presentation' | null,
  input: JsonObject | string,
  run: Run,
): Promise<VerificationReport> {
  const carrier = typeof input !== 'string' ? 'json' : input.includes('~') ? 'sd-jwt' : 'jwt'
  return report(run, carrier, await examineAs(kind, run, await open(input)))
}

/** Whoever parsed the object has resolved its duplicate keys already; the rest can still be seen. */
async function open(input: JsonObject | string): Promise<OpenedDocument> {
  if (typeof input === 'string') return openToken(input)
  // Before anything that calls itself for every level: a body of 1 MB can be 500,000 deep.
  if (isTooDeep(input)) return { form: 'refused', refused: { code: 'nested-too-deep', form: 'json' } }
  return openJson(input, findJsonDefect(JSON.stringify(input)))
}

function isTooDeep(document: object): boolean {
  let level: readonly unknown[] = [document]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxNesting) return true
    level = level.flatMap(membersOf)
  }
  return false
}

function membersOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

/** @param kind null for either */
async function examineAs(
  kind: 'credential' | 'presentation' | null,
  run: Run,
  document: OpenedDocument,
): Promise<Examined> {
  const found = document.form === 'vcdm' ? document.opened.kind : 'credential'
  if (document.form !== 'refused' && kind !== null && found !== kind) return refusedAs(kind, document.form)
  return run.examine(document, 0)
}
