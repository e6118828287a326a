import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'
import { readCompactJws } from '../proofs/compact-jws.ts'
import { parseJsonObject } from '../proofs/parse-json-object.ts'
import { readVcJwt } from '../proofs/read-vc-jwt.ts'
import { expandTypes } from './expand-types.ts'
import type { PresentationFormat } from './presentation-request.ts'

/** A credential that somebody has, as a query sees it. */
export interface HeldCredential {
  readonly key: string
  readonly format: PresentationFormat
  readonly types: readonly string[]
  /** What a query's claims point into: the credential itself. */
  readonly document: JsonObject
  /** `credentialSubject.id`, where there is one subject that has one. */
  readonly subject?: string
}

/** Opens a signed text as a wallet keeps it; null for what has no format that can be asked for (SD-JWT, Open Badges 2.0). */
export async function readHeldCredential(key: string, text: string): Promise<HeldCredential | null> {
  const opened = open(text)
  if (opened === null || !asList(opened.document['type']).includes('VerifiableCredential')) return null
  const subjects = asList(opened.document['credentialSubject'])
  const [subject] = subjects
  const id = subjects.length === 1 && isJsonObject(subject) ? subject['id'] : undefined
  return {
    key,
    ...opened,
    types: await expandTypes(opened.document),
    ...(typeof id === 'string' && { subject: id }),
  }
}

function open(text: string): Pick<HeldCredential, 'format' | 'document'> | null {
  if (text.startsWith('{')) {
    const document = parseJsonObject(text)
    return document === null ? null : { format: 'ldp_vc', document }
  }
  const jws = readCompactJws(text)
  if (jws === null) return null
  const reading = readVcJwt(jws)
  if (reading.form === null || reading.form === 'open-badges-2.0') return null
  return { format: 'jwt_vc_json', document: reading.document }
}
