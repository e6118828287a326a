/**
 * Asking somebody for their credentials by OID4VP 1.0, for any service:
 *
 * 1. `openPresentationExchanges(store)` once; `presentationRouter(ports)` mounted at the root; `createPresentationJob(…)` among the jobs.
 * 2. `askForCredentials` writes a request down; `presentationLinks` gives what is shown of it (QR code, links).
 * 3. The wallet fetches the signed request and posts its answer to the router.
 * 4. `getPresentationResult` reads what came of it by the result id; `createPresentationJob`'s `onSettled` tells who waits for it.
 * 5. `withdrawPresentationRequest` ends it early; the job deletes it a day after it was settled or expired.
 */
export { askForCredentials, type AskedForCredentials, type CredentialsWanted } from './ask-for-credentials.ts'
export { createPresentationJob, type PresentationJobParts } from './create-presentation-job.ts'
export { getPresentationResult, type PresentationResult } from './get-presentation-result.ts'
export { openPresentationExchanges, type PresentationExchanges } from './open-presentation-exchanges.ts'
export {
  answerOf,
  exchangeStateAt,
  requestOf,
  type ExchangeState,
  type PresentationExchange,
} from './presentation-exchange.ts'
export { presentationLinks, type PresentationLinks } from './presentation-links.ts'
export type { PresentationPorts } from './presentation-ports.ts'
export { presentationRouter } from './presentation-router.ts'
export { withdrawPresentationRequest } from './withdraw-presentation-request.ts'
