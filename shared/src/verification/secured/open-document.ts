import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import type { JsonDefect } from '../json-defects.ts'
import { credentialsV2, dataModelOf } from '../structure/credential-rules.ts'
import { openEmbedded } from './open-embedded.ts'
import { openJwt } from './open-jwt.ts'
import type { OpenedDocument, RefusedDocument } from './secured-document.ts'

const notACredential: OpenedDocument = { form: 'refused', refused: { code: 'not-a-credential', form: 'json' } }

/** A token, by its shape: with `~` it is an SD-JWT. */
export async function openToken(token: string): Promise<OpenedDocument> {
  if (!token.includes('~')) return openJwt(token)
  const { openSdJwt } = await import('./open-sd-jwt.ts')
  return openSdJwt(token)
}

/** A credential or presentation as JSON, also an enveloped one. */
export async function openJson(document: JsonObject, jsonDefect: JsonDefect | null): Promise<OpenedDocument> {
  const types = asList(document['type'])
  for (const kind of ['credential', 'presentation'] as const)
    if (types.includes(envelopes[kind].type)) return openEnvelope(document, jsonDefect, kind)
  if (isOpenBadges2(document) && jsonDefect === null) return { form: 'open-badges-2', opened: { assertion: document } }
  const isCredential = types.includes('VerifiableCredential') || types.includes('VerifiablePresentation')
  if (!isCredential && dataModelOf(document) === null) return notACredential
  return { form: 'vcdm', opened: openEmbedded(document, jsonDefect) }
}

const envelopes = {
  credential: {
    type: 'EnvelopedVerifiableCredential',
    dataUrl: /^data:application\/(?:vc|dc)\+(?:jwt|sd-jwt)(?:;[^,]*)?,([\w.~-]+)$/,
  },
  presentation: {
    type: 'EnvelopedVerifiablePresentation',
    dataUrl: /^data:application\/vp\+(?:jwt|sd-jwt)(?:;[^,]*)?,([\w.~-]+)$/,
  },
} as const

/**
 * A token in a `data:` URL. Nothing else in the object is signed, and nothing else of it is read.
 * @see https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials
 */
async function openEnvelope(
  document: JsonObject,
  jsonDefect: JsonDefect | null,
  kind: keyof typeof envelopes,
): Promise<OpenedDocument> {
  const refused = (code: RefusedDocument['code']): OpenedDocument => ({
    form: 'refused',
    refused: { code, form: 'json' },
  })
  // An `id` that stands twice is two credentials.
  if (jsonDefect !== null) return refused(jsonDefect.code)
  // Which words these are is for the context to say.
  if (!asList(document['@context']).includes(credentialsV2)) return refused('context-malformed')
  const { id } = document
  const token = typeof id === 'string' ? envelopes[kind].dataUrl.exec(id)?.[1] : undefined
  if (token === undefined) return refused(`not-a-${kind}`)
  const opened = await openToken(token)
  const holds = opened.form === 'vcdm' ? opened.opened.kind : 'credential'
  return opened.form === 'refused' || holds === kind ? opened : refused(`not-a-${kind}`)
}

/** The context of 2.0, or a badge class, which no verifiable credential has. */
function isOpenBadges2(document: JsonObject): boolean {
  if (asList(document['@context']).includes('https://w3id.org/openbadges/v2')) return true
  return document['badge'] !== undefined && !asList(document['type']).includes('VerifiableCredential')
}

/** What stands where a credential is expected. */
export async function openPart(value: unknown): Promise<OpenedDocument> {
  if (typeof value === 'string') return openToken(value)
  return isJsonObject(value) ? openJson(value, null) : notACredential
}
