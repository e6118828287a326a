import {
  UnreadableCarrierError,
  verifyCarrier,
  type CredentialsRequest,
  type Locale,
  type RequestPorts,
  type VerificationPorts,
} from '@stapel/shared'
import { InvalidInputError } from '@stapel/shared/server'
import { fetchPublishedDocument } from './fetch-published-document.ts'
import { createRecognisedIssuers } from './recognised-issuers.ts'

/** The work of one request is not without end: as many credentials as a person has in a working life. */
const maxCredentials = 200

/**
 * What the engine needs of the world for one request; nothing in it outlives the request.
 * @throws InvalidInputError for too many credentials, and, while it works, for one that is no carrier at all
 */
export function createRequestPorts(
  verification: VerificationPorts,
  { credentials }: CredentialsRequest,
  locale: Locale,
): RequestPorts {
  if (credentials.length > maxCredentials)
    throw new InvalidInputError([{ field: 'credentials', message: `at most ${maxCredentials}` }])
  const registries = createRecognisedIssuers()
  return {
    registries,
    now: verification.clock,
    fetchJson: (url) => fetchPublishedDocument(verification, url),
    verify: async (credential, at) => {
      try {
        const text = typeof credential === 'string' ? credential : JSON.stringify(credential)
        const report = await verifyCarrier(text, verification, { at, locale })
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
