import {
  createRecognisedIssuers,
  forOneWork,
  UnreadableCarrierError,
  verifyCarrier,
  verifyEither,
  type CredentialsRequest,
  type Locale,
  type RequestCredential,
  type RequestPorts,
  type VerificationOptions,
  type VerificationPorts,
  type VerificationReport,
} from '@stapel/shared'
import { InvalidInputError } from '@stapel/shared/server'
import { fetchPublishedDocument } from './fetch-published-document.ts'

/** The work of one request is not without end: as many credentials as a person has in a working life. */
const maxCredentials = 200
/** For all of them together, so that nobody waits without end: what is then left is not looked at, and says so. */
const longestMs = 30_000

/**
 * What the engine needs of the world for one request; nothing in it outlives the request.
 * @throws InvalidInputError for too many credentials, and, while it works, for one that is no carrier at all
 */
export function createRequestPorts(
  verification: VerificationPorts,
  { credentials }: CredentialsRequest,
  locale: Locale,
  maxMs = longestMs,
): RequestPorts {
  if (credentials.length > maxCredentials)
    throw new InvalidInputError([{ field: 'credentials', message: `at most ${maxCredentials}` }])
  const registries = createRecognisedIssuers()
  const ports = forOneWork(verification)
  const end = performance.now() + maxMs
  return {
    registries,
    now: verification.clock,
    fetchJson: (url) => fetchPublishedDocument(ports, url),
    verify: async (credential, at) => {
      try {
        const report = await verifyRequested(credential, ports, { at, locale, maxMs: end - performance.now() })
        registries.remember(report)
        return report
      } catch (cause) {
        if (!(cause instanceof UnreadableCarrierError)) throw cause
        const field = `credentials.${credentials.indexOf(credential)}`
        throw new InvalidInputError([{ field, message: `${cause.message} (${cause.code})` }], { cause })
      }
    },
  }
}

/** An object was parsed already: it is not written out again, since it may be nested deeper than that would survive. */
function verifyRequested(
  credential: RequestCredential,
  ports: VerificationPorts,
  options: VerificationOptions,
): Promise<VerificationReport> {
  if (typeof credential === 'string') return verifyCarrier(credential, ports, options)
  return verifyEither(credential, ports, options)
}
