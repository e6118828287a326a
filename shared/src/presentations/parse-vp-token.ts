import type { DcqlQuery } from 'dcql'
import { asList, isJsonObject, type JsonObject } from '../proofs/json.ts'
import { parseJsonObject } from '../proofs/parse-json-object.ts'
import { AnswerRefusedError } from './answer-refused-error.ts'

/** One presentation, and the id of the credential query that it answers. */
export interface PostedPresentation {
  readonly queryId: string
  readonly presentation: JsonObject | string
}

/** One for each holder key, and in some wallets one for each credential. */
const maxPresentations = 50

/**
 * The presentations in a `vp_token`: an object by the ids of the query, with a list for each.
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-response-parameters
 * @throws AnswerRefusedError `answer-malformed`
 */
export function parseVpToken(vpToken: string, query: DcqlQuery.Output): readonly PostedPresentation[] {
  const posted = parseJsonObject(vpToken)
  if (posted === null) throw new AnswerRefusedError('answer-malformed', 'vp_token is no JSON object')
  const presentations = Object.entries(posted).flatMap(([queryId, value]) => {
    const asked = query.credentials.find(({ id }) => id === queryId)
    if (asked === undefined) throw new AnswerRefusedError('answer-malformed', 'vp_token answers what was not asked')
    // A text or object instead of a list is what drafts had, and can mean only one thing.
    const list = asList(value)
    if (list.length === 0 || (list.length > 1 && !asked.multiple))
      throw new AnswerRefusedError('answer-malformed', `vp_token.${queryId} has ${list.length} presentations`)
    return list.map((presentation) => {
      if (typeof presentation === 'string' || isJsonObject(presentation)) return { queryId, presentation }
      throw new AnswerRefusedError('answer-malformed', `vp_token.${queryId} holds what is no presentation`)
    })
  })
  if (presentations.length === 0) throw new AnswerRefusedError('answer-malformed', 'vp_token is empty')
  if (presentations.length > maxPresentations)
    throw new AnswerRefusedError('answer-malformed', `vp_token has more than ${maxPresentations} presentations`)
  return presentations
}
