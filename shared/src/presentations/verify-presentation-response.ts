import type { JsonObject } from '../proofs/json.ts'
import { maxParts } from '../verification/limits.ts'
import { forOneWork } from '../verification/for-one-work.ts'
import type { Check, VerificationReport } from '../verification/report.ts'
import type { VerificationOptions, VerificationPorts } from '../verification/run.ts'
import { verifyPresentation } from '../verification/verify-document.ts'
import { AnswerRefusedError } from './answer-refused-error.ts'
import { assertAnswersQuery } from './assert-answers-query.ts'
import { openPresentation, type PresentedCredential } from './open-presentation.ts'
import { parseVpToken, type PostedPresentation } from './parse-vp-token.ts'
import type { PresentationFormat, PresentationRequest } from './presentation-request.ts'

/** A credential that was shown in answer to a request, by the one whom it is about. */
export interface AnsweredCredential {
  /** The credential query that it answers. */
  readonly queryId: string
  readonly format: PresentationFormat
  /** As it was signed. */
  readonly credential: JsonObject | string
  /** Who showed it, and whom it is about. */
  readonly holder: string
  /** Of the credential; its `holder-binding` is that of the presentation around it. */
  readonly report: VerificationReport
}

/** An opened presentation with its one holder. */
interface OpenedPresentation extends PostedPresentation {
  readonly holder: string
  readonly credentials: readonly PresentedCredential[]
}

/**
 * Verifies what was posted in answer to a request. An answer is holder-bound: each presentation is signed for this request
 * (`nonce`, and the client id as audience) by the subject of every credential in it; there may be several, one for each key.
 * What a credential is worth is a report, whatever its verdict; an answer that is none is refused as a whole.
 * Not checked here: that the nonce was not used before (whoever keeps the request does).
 * @throws AnswerRefusedError
 */
export async function verifyPresentationResponse(
  vpToken: string,
  request: Pick<PresentationRequest, 'clientId' | 'nonce' | 'query'>,
  ports: VerificationPorts,
  options: Pick<VerificationOptions, 'locale'> = {},
): Promise<readonly AnsweredCredential[]> {
  const opened = await Promise.all(parseVpToken(vpToken, request.query).map(openBound))
  if (opened.flatMap(({ credentials }) => credentials).length > maxParts)
    throw new AnswerRefusedError('answer-malformed', `vp_token holds more than ${maxParts} credentials`)
  assertAnswersQuery(opened, request.query)
  // A wallet has a key, and so a presentation, for each badge; all may be of one school.
  const remembering = forOneWork(ports)
  const answers = await Promise.all(opened.map((one) => verifyOpened(one, request, remembering, options)))
  return answers.flat()
}

/** All credentials in a presentation are about one holder, whoever that turns out to be. */
async function openBound(posted: PostedPresentation): Promise<OpenedPresentation> {
  const credentials = await openPresentation(posted.presentation)
  const [holder, ...others] = new Set(credentials.flatMap(({ subjects }) => subjects))
  const everyOneIsBound = credentials.every(({ subjects }) => subjects.length > 0)
  if (holder === undefined || others.length > 0 || !everyOneIsBound)
    throw new AnswerRefusedError(
      'answer-not-of-holder',
      'A presentation holds credentials that are not about one holder',
    )
  return { ...posted, holder, credentials }
}

async function verifyOpened(
  { queryId, presentation, holder, credentials }: OpenedPresentation,
  { clientId, nonce }: Pick<PresentationRequest, 'clientId' | 'nonce'>,
  ports: VerificationPorts,
  options: Pick<VerificationOptions, 'locale'>,
): Promise<readonly AnsweredCredential[]> {
  const report = await verifyPresentation(presentation, ports, {
    ...options,
    challenge: nonce,
    domain: clientId,
    // Also requires that there is a proof. `requireHolderBinding` would ask for a key binding in each credential as well.
    expectedHolder: holder,
  })
  const binding = provenBinding(report)
  return credentials.map(({ credential, format, path }) => {
    const part = report.parts?.find((candidate) => candidate.path === path)
    if (part === undefined) throw new TypeError(`The report has no part at ${path}`)
    const { path: _place, ...ofCredential } = part
    const checks = part.checks.map((check) => (check.id === 'holder-binding' ? binding : check))
    const { verifiedAt } = report
    const carrier = format === 'ldp_vc' ? 'json' : 'jwt'
    return { queryId, format, credential, holder, report: { ...ofCredential, checks, verifiedAt, carrier } }
  })
}

/** Every check of the presentation itself must pass, or have nothing to look at; what could not be done is not enough. */
function provenBinding({ checks }: VerificationReport): Check {
  const wrong = checks.find(({ outcome, code }) => outcome !== 'passed' && code !== 'not-present')
  if (wrong?.code === 'holder-differs')
    throw new AnswerRefusedError('answer-not-of-holder', 'A presentation is not by the holder of its credentials')
  if (wrong !== undefined)
    throw new AnswerRefusedError('answer-not-proven', `A presentation is not proven: ${wrong.id} ${wrong.code ?? ''}`)
  const binding = checks.find(({ id }) => id === 'holder-binding')
  if (binding?.outcome !== 'passed' || binding.code !== undefined)
    throw new AnswerRefusedError('answer-not-of-holder', 'A presentation is not by the holder of its credentials')
  return binding
}
