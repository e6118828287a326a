import { loadBundledContexts } from '../contexts/index.ts'
import { asList, type JsonObject } from '../proofs/json.ts'
import { emptyContext, expandName, extendContext } from '../verification/json-ld/active-context.ts'

/**
 * The types of a credential as a DCQL query names them: each as its IRI, by the contexts that we bundle; a name without
 * meaning there as it is.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-parameters-in-the-meta-parameter
 */
export async function expandTypes(credential: JsonObject): Promise<readonly string[]> {
  const known = await loadBundledContexts()
  const contexts = asList(credential['@context'])
  // Inline contexts too: a credential may define types of its own, and names them by what they stand for.
  const active = contexts.reduce<typeof emptyContext>(
    (context, local) => extendContext(context, local, known, typeof local !== 'string'),
    emptyContext,
  )
  return asList(credential['type']).flatMap((name) =>
    typeof name === 'string' ? [expandName(name, active) ?? name] : [],
  )
}
