import { UnknownContextError, type DocumentLoader } from '../contexts/document-loader.ts'
import type { JsonObject } from './json.ts'
import { assertBoundedDocument } from './document-bounds.ts'
import { OutOfTimeError, WorkLimitError } from './work-limit-error.ts'

/** The document is no JSON-LD, or says something that JSON-LD would silently drop (safe mode). */
export class JsonLdInvalidError extends Error {
  override readonly name = 'JsonLdInvalidError'
  readonly code = 'json-ld-invalid'
}

/**
 * Deep comparisons of blank nodes that look alike. 300 alike take 300 of them; a graph built to explode takes more
 * than any number.
 */
const maxDeepIterations = 600
const maxMilliseconds = 2_000

/**
 * RDF Dataset Canonicalization (RDFC-1.0) of a JSON-LD document: its N-Quads in canonical order.
 * The hash of the blank nodes is that of the suite: SHA-384 for P-384.
 * @see https://www.w3.org/TR/rdf-canon/
 * @throws {UnknownContextError | JsonLdInvalidError | WorkLimitError | OutOfTimeError}
 */
export async function canonicalizeRdf(
  documentLoader: DocumentLoader,
  document: JsonObject,
  messageDigestAlgorithm: 'SHA-256' | 'SHA-384' = 'SHA-256',
): Promise<string> {
  assertBoundedDocument(document)
  // The processor loses a member of this name without a word, safe mode or not.
  if (hasMember(document, '__proto__')) throw new JsonLdInvalidError('A member is called __proto__')
  const [{ default: jsonld }, { default: rdfCanonize }] = await Promise.all([
    import('@digitalcredentials/jsonld'),
    import('rdf-canonize'),
  ])
  const dataset = await jsonld
    .toRDF(document, {
      documentLoader,
      base: null,
      safe: true,
      rdfDirection: 'i18n-datatype',
      produceGeneralizedRdf: false,
    })
    .catch((error: unknown) => {
      throw unknownContextBehind(error) ?? new JsonLdInvalidError('The document is no safe JSON-LD', { cause: error })
    })
  const deadline = performance.now() + maxMilliseconds
  const signal = {
    get aborted() {
      return performance.now() > deadline
    },
    reason: 'out-of-time',
  }
  return rdfCanonize
    .canonize(dataset, {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      messageDigestAlgorithm,
      maxDeepIterations,
      signal,
    })
    .catch((error: unknown) => {
      if (signal.aborted) throw new OutOfTimeError('The blank nodes were not told apart in time', { cause: error })
      throw new WorkLimitError('The blank nodes take too much work to tell apart', { cause: error })
    })
}

/** Called when the document is known not to be deep. */
function hasMember(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, name) || Object.values(value).some((member) => hasMember(member, name))
}

/** The JSON-LD processor wraps what the loader threw, some levels deep. */
function unknownContextBehind(error: unknown): UnknownContextError | null {
  if (error instanceof UnknownContextError) return error
  if (!(error instanceof Error)) return null
  const { details } = error as { details?: { cause?: unknown } }
  return unknownContextBehind(details?.cause ?? error.cause)
}
