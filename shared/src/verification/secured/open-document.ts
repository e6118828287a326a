import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import type { JsonDefect } from '../json-defects.ts'
import { dataModelOf } from '../structure/credential-rules.ts'
import { openEmbedded } from './open-embedded.ts'
import { openJwt } from './open-jwt.ts'
import type { OpenedDocument } from './secured-document.ts'

const notACredential: OpenedDocument = { form: 'refused', refused: { code: 'not-a-credential', form: 'json' } }

/** A token, by its shape: with `~` it is an SD-JWT. */
export async function openToken(token: string): Promise<OpenedDocument> {
  if (!token.includes('~')) return openJwt(token)
  const { openSdJwt } = await import('./open-sd-jwt.ts')
  return openSdJwt(token)
}

/**
 * A credential or presentation as JSON, also an enveloped one, which is a token in a `data:` URL.
 * @see https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials
 */
export async function openJson(document: JsonObject, jsonDefect: JsonDefect | null): Promise<OpenedDocument> {
  const types = asList(document['type'])
  if (types.includes('EnvelopedVerifiableCredential') || types.includes('EnvelopedVerifiablePresentation')) {
    const { id } = document
    const token =
      typeof id === 'string'
        ? /^data:application\/(?:vc|vp|dc)\+(?:jwt|sd-jwt)[^,]*,([\w.~-]+)$/.exec(id)?.[1]
        : undefined
    return token === undefined ? notACredential : openToken(token)
  }
  if (isOpenBadges2(document) && jsonDefect === null) return { form: 'open-badges-2', opened: { assertion: document } }
  const isCredential = types.includes('VerifiableCredential') || types.includes('VerifiablePresentation')
  if (!isCredential && dataModelOf(document) === null) return notACredential
  return { form: 'vcdm', opened: openEmbedded(document, jsonDefect) }
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
