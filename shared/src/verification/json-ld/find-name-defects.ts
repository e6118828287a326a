import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import {
  type ActiveContext,
  emptyContext,
  expandName,
  extendContext,
  extendForType,
  isBundledName,
  type KnownContexts,
  namesOf,
  type Term,
} from './active-context.ts'
import { collectTerms } from './collect-terms.ts'
import { findFormDefect } from './find-form-defect.ts'
import { findInlineContextDefect, type InlineContextDefect, type NamedElsewhere } from './find-inline-context-defect.ts'

export interface NameDefects {
  /** Another name for what a context has a name for, with the place. */
  readonly aliases: readonly string[]
  /** The same said in another form, in which a reader of the JSON overlooks it, or sees it otherwise. */
  readonly otherForms: readonly string[]
  readonly inline: readonly (InlineContextDefect & { readonly path: string })[]
  /** What JSON-LD would drop without a word. */
  readonly undefinedTerms: readonly string[]
}

/** Enough to say what is wrong; a hostile credential may have thousands. */
const maxNamed = 10

/**
 * Reads a document as a JSON-LD processor would, and finds every member and type that a processor would take for something
 * else than what the reader of its JSON sees. A proof over RDF holds for all these forms alike, so that an expiry date or
 * a status could be hidden under another name. @see CONTRACT.md §3, "What is read is what was signed"
 * @param known the documents of all contexts that the document names
 */
export function findNameDefects(
  document: JsonObject,
  known: KnownContexts,
  outer: ActiveContext = emptyContext,
): NameDefects {
  const aliases: string[] = []
  const otherForms: string[] = []
  const inline: (InlineContextDefect & { path: string })[] = []
  const undefinedTerms: string[] = []
  const elsewhere = collectElsewhere(known)
  const credentialId = document['id']

  const note = (list: string[], path: string) => {
    if (list.length < maxNamed && !list.includes(path)) list.push(path)
  }

  const enter = (active: ActiveContext, local: unknown, path: string): ActiveContext =>
    asList(local).reduce((context: ActiveContext, item) => {
      if (isJsonObject(item)) {
        const defect = findInlineContextDefect(item, context, elsewhere, known)
        if (defect !== null && inline.length < maxNamed) inline.push({ ...defect, path })
      } else if (typeof item !== 'string' && inline.length < maxNamed) {
        // A null would take away every name so far.
        inline.push({ code: 'inline-context-refused', term: String(item), path })
      }
      return extendContext(context, item, known, true)
    }, active)

  let root = outer
  const isOfCredential = (name: string, active: ActiveContext) => {
    const iri = expandName(name, active)
    return iri !== null && !iri.startsWith('@') && isBundledName(iri, root)
  }

  const judgeName = (name: string, active: ActiveContext, path: string) => {
    const term = active.terms.get(name)
    if (term !== undefined && !term.inline) return
    const iri = expandName(name, active)
    if (iri === null) note(undefinedTerms, path)
    else if (isBundledName(iri, active)) note(aliases, path)
    else if (term === undefined && !iri.includes(':')) note(undefinedTerms, path)
  }

  const visit = (value: unknown, active: ActiveContext, path: string, member?: Term): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, active, `${path}/${index}`, member)
      return
    }
    if (!isJsonObject(value)) return
    let here = active.previous !== null && !('@value' in value) ? active.previous : active
    if (member?.scoped !== undefined) here = extendContext(here, member.scoped, known, false)
    if ('@context' in value) here = enter(here, value['@context'], path)
    const types = asList(value['type']).filter((type) => typeof type === 'string')
    const beforeTypes = here
    for (const type of [...types].sort()) {
      const term = beforeTypes.terms.get(type)
      if (term?.scoped !== undefined) here = extendForType(here, term.scoped, known)
    }
    if (!isNameMap(member)) for (const type of types) judgeName(type, beforeTypes, `${path}/type/${type}`)
    if (path === '') root = here
    // A second node with the credential's own id: in RDF, what stands there is said of the credential.
    const isCredentialAgain = path !== '' && credentialId !== undefined && value['id'] === credentialId
    for (const [name, content] of Object.entries(value)) {
      if (name.startsWith('@') || content === null) continue
      const place = `${path}/${name}`
      if (!isNameMap(member)) judgeName(name, here, place)
      if (isCredentialAgain && isOfCredential(name, here)) note(aliases, place)
      const term = here.terms.get(name)
      if (term !== undefined && isWrongTwin(name, term, here)) note(aliases, place)
      if (term !== undefined && findFormDefect(content, term, here)) note(otherForms, place)
      if (term?.json !== true) visit(content, here, place, term)
    }
  }

  visit(document, outer, '')
  return { aliases, otherForms, inline, undefinedTerms }
}

/**
 * Contexts that we bundle have two names for some things: `id` and `uid`; a class and the member that leads to it, as `Criteria` and
 * `criteria`. As a member only one of them is meant.
 */
function isWrongTwin(name: string, { iri }: Term, active: ActiveContext): boolean {
  if (iri === null) return false
  if (iri.startsWith('@')) return name !== iri.slice(1)
  return isClassName(name) && namesOf(iri, active).some((other) => !isClassName(other))
}

function isClassName(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}

/** The keys of such a map are languages or ids, no names. */
function isNameMap(member: Term | undefined): boolean {
  return member !== undefined && /@(language|index|id)\b/.test(member.container)
}

function collectElsewhere(known: KnownContexts): NamedElsewhere {
  const names = new Set<string>()
  const iris = new Set<string | null>()
  for (const document of known.values()) {
    for (const [name, terms] of collectTerms(document, known)) {
      names.add(name)
      for (const { iri } of terms) iris.add(iri)
    }
  }
  return { names, iris }
}
