export * from './presentation-request.ts'
export { parsePresentationLink } from './presentation-link.ts'
export { parsePresentationRequest } from './parse-presentation-request.ts'
export { PresentationRequestError, type RequestRefusal } from './request-refusal.ts'
export type { PostForm } from './request-ports.ts'
export { readHeldCredential } from './held-credential.ts'
export {
  chooseCredentials,
  type ChosenCredential,
  type CredentialAsk,
  type CredentialChoice,
} from './choose-credentials.ts'
export { findSelectionProblem, type SelectionProblem } from './find-selection-problem.ts'
export {
  createPresentationResponse,
  ProofNotReadableError,
  type ShownCredential,
} from './create-presentation-response.ts'
export { declinePresentation, sendPresentationResponse, type SentResponse } from './send-presentation-response.ts'
export type { CredentialsAsked } from './credentials-asked.ts'
export { zCredentialsAsked, zPlainLine } from './credentials-asked-schema.ts'
export { createDcqlQuery, purposeOf } from './create-dcql-query.ts'
export {
  createPresentationRequest,
  readableFormats,
  requestParameters,
  signPresentationRequest,
  type PresentationRequestData,
  type RequestObjectOptions,
} from './create-presentation-request.ts'
export { AnswerRefusedError, answerRefusalCodes, type AnswerRefusalCode } from './answer-refused-error.ts'
export { verifyPresentationResponse, type AnsweredCredential } from './verify-presentation-response.ts'
