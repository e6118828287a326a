import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'
import { openPart } from '../verification/secured/open-document.ts'
import { AnswerRefusedError } from './answer-refused-error.ts'
import { expandTypes } from './expand-types.ts'
import type { PresentationFormat } from './presentation-request.ts'

/** A credential inside a presentation: what it says it is, nothing of it believed yet. */
export interface PresentedCredential {
  /** As it was signed. An enveloped one is its token. */
  readonly credential: JsonObject | string
  readonly document: JsonObject
  readonly format: PresentationFormat
  readonly expandedTypes: readonly string[]
  /** `credentialSubject.id` of each subject; undefined for one that is nobody's in particular. */
  readonly subjects: readonly (string | undefined)[]
  /** JSON pointer to its place in the presentation. */
  readonly path: string
}

/**
 * The credentials that a presentation carries, in order.
 * @throws AnswerRefusedError `answer-malformed` for what is no presentation with credentials of the formats that we ask for
 */
export async function openPresentation(presentation: JsonObject | string): Promise<readonly PresentedCredential[]> {
  const opened = await openPart(presentation)
  if (opened.form !== 'vcdm' || opened.opened.kind !== 'presentation')
    throw new AnswerRefusedError('answer-malformed', 'vp_token holds what is no verifiable presentation')
  const held = opened.opened.document['verifiableCredential']
  const credentials = asList(held)
  if (credentials.length === 0) throw new AnswerRefusedError('answer-malformed', 'A presentation holds no credential')
  return Promise.all(
    credentials.map((value, index) =>
      openCredential(value, `/verifiableCredential${Array.isArray(held) ? `/${index}` : ''}`),
    ),
  )
}

async function openCredential(value: unknown, path: string): Promise<PresentedCredential> {
  const opened = await openPart(value)
  if (opened.form !== 'vcdm' || opened.opened.kind !== 'credential' || opened.opened.keyBinding !== undefined)
    throw new AnswerRefusedError(
      'answer-malformed',
      `What stands at ${path} is no credential in a format that was asked`,
    )
  const { document, securing } = opened.opened
  return {
    credential: tokenOf(value) ?? document,
    document,
    format: securing === 'embedded' ? 'ldp_vc' : 'jwt_vc_json',
    expandedTypes: await expandTypes(document),
    subjects: asList(document['credentialSubject']).map(idOf),
    path,
  }
}

function tokenOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const id = isJsonObject(value) ? value['id'] : undefined
  return typeof id === 'string' && id.startsWith('data:') ? id.slice(id.indexOf(',') + 1) : null
}

function idOf(subject: unknown): string | undefined {
  const id = isJsonObject(subject) ? subject['id'] : undefined
  return typeof id === 'string' ? id : undefined
}
