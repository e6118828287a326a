import { type DocumentLoader, UnknownContextError } from '../../contexts/index.ts'
import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import type { KnownContexts } from '../json-ld/active-context.ts'
import { findNameDefects } from '../json-ld/find-name-defects.ts'

/**
 * That the words of the document mean what they say: only contexts that we bundle, and every member and type under the
 * name that they give it.
 * @param securing a JWT is signed letter by letter, so that what JSON-LD would drop from it was still signed
 */
export async function checkContext(
  documentLoader: DocumentLoader,
  document: JsonObject,
  securing: 'embedded' | 'enveloped',
): Promise<FindingOf<'context'>> {
  const known = new Map<string, JsonObject>()
  const unknown: string[] = []
  for (const url of namedContexts(document)) {
    const context = await load(documentLoader, url)
    if (context === null) unknown.push(url)
    else known.set(url, context)
  }
  // A context that we do not know may define any name, so nothing can be said of undefined ones; aliases stay aliases.
  return judge(document, known, unknown, securing)
}

function judge(
  document: JsonObject,
  known: KnownContexts,
  unknown: readonly string[],
  securing: 'embedded' | 'enveloped',
): FindingOf<'context'> {
  const { aliases, otherForms, inline, undefinedTerms } = findNameDefects(document, known)
  // A JWT is signed letter by letter: in what form something stands there, its issuer chose.
  const hidden = securing === 'embedded' ? [...aliases, ...otherForms] : aliases
  if (hidden.length > 0) return failed('context', 'alias', { paths: hidden })
  for (const { code, term, path } of inline) {
    if (code !== 'term-redefined-elsewhere') return failed('context', code, { term, path })
  }
  if (unknown.length > 0) return notChecked('context', 'context-unknown', { contexts: unknown })
  if (undefinedTerms.length > 0) {
    const details = { paths: undefinedTerms }
    return securing === 'embedded'
      ? failed('context', 'undefined-term', details)
      : passed('context', 'undefined-terms', details)
  }
  const [elsewhere] = inline
  if (elsewhere !== undefined)
    return notChecked('context', 'term-redefined-elsewhere', { term: elsewhere.term, path: elsewhere.path })
  return passed('context')
}

async function load(documentLoader: DocumentLoader, url: string): Promise<JsonObject | null> {
  try {
    return (await documentLoader(url)).document
  } catch (error) {
    if (error instanceof UnknownContextError) return null
    throw error
  }
}

/** At most as many as any credential needs, so that a list of thousands is not looked up. */
const maxContexts = 50

function namedContexts(document: JsonObject): ReadonlySet<string> {
  const urls = new Set<string>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect)
    if (!isJsonObject(value)) return
    for (const [name, content] of Object.entries(value)) {
      if (name !== '@context') collect(content)
      else for (const item of asList(content)) if (typeof item === 'string' && urls.size < maxContexts) urls.add(item)
    }
  }
  collect(document)
  return urls
}
