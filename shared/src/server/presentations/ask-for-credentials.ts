import type { CredentialsAsked } from '../../presentations/credentials-asked.ts'
import { createPresentationRequest } from '../../presentations/create-presentation-request.ts'
import { workDueAt } from '../jobs/job.ts'
import { drawSecret, hashSecret } from '../secrets/secret-token.ts'
import type { PresentationPorts } from './presentation-ports.ts'
import type { PresentationExchange } from './presentation-exchange.ts'

export interface CredentialsWanted {
  /** Who asks, in the words of the service; see `PresentationExchange`. */
  readonly asker: string
  readonly about?: string
  /** The DID whose key signs the request. */
  readonly did: string
  /** Public base URL of the service on which `presentationRouter` is mounted, without a slash at the end. */
  readonly baseUrl: string
  /** Shown to the person as the asker's own words. */
  readonly clientName?: string
  readonly purpose?: string
  readonly asked: CredentialsAsked
  readonly lifetimeSeconds: number
  /**
   * For a request within a session of the person who is asked: the wallet sends their browser here with `response_code`, and only with it
   * the answer opens. So somebody who lures a person into answering a request of their own gets nothing.
   * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-session-fixation
   */
  readonly returnUri?: string
}

export interface AskedForCredentials {
  readonly exchange: PresentationExchange
  /** Opens what comes of it, and withdraws it. Only who asks may have it; we store a hash. */
  readonly resultId: string
}

/** How long something can still be read after it was settled or its time was up: no longer than somebody needs to look. */
export const retentionSeconds = 24 * 3600

/** Writes a request down; nobody knows of it until its link is shown. Not checked here: that the caller may ask for this asker. */
export async function askForCredentials(
  { exchanges, clock, random }: Pick<PresentationPorts, 'exchanges' | 'clock' | 'random'>,
  wanted: CredentialsWanted,
): Promise<AskedForCredentials> {
  const { asker, about, did, baseUrl, clientName, purpose, asked, lifetimeSeconds, returnUri } = wanted
  const id = drawSecret(random)
  const secret = drawSecret(random)
  const request = createPresentationRequest({
    did,
    asked,
    ...(clientName !== undefined && { clientName }),
    ...(purpose !== undefined && { purpose }),
    responseUri: `${baseUrl}/openid4vp/responses/${id}`,
    nonce: drawSecret(random),
    state: drawSecret(random),
  })
  const now = clock.now()
  const expiresAt = later(now, lifetimeSeconds)
  const deleteAt = later(expiresAt, retentionSeconds)
  const exchange = await exchanges.insert({
    _id: id,
    asker,
    ...(about !== undefined && { about }),
    request: JSON.stringify(request),
    resultHash: hashSecret(secret),
    ...(returnUri !== undefined && { returnUri }),
    state: 'waiting',
    createdAt: now,
    expiresAt,
    deleteAt,
    work: workDueAt(deleteAt),
  })
  return { exchange, resultId: `${id}.${secret}` }
}

export function later(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000)
}
