import { z } from 'zod'
import { InvalidRequestError } from '../../stacking/requests/invalid-request-error.ts'
import { credentialsMembers, zDocumentUrl, type CredentialsRequest } from '../../stacking/requests/shared-request.ts'
import { zNodeId } from '../../stacking/rule-schemas.ts'
import type { JobProfile } from '../job-profile.ts'
import { parseJobProfile } from '../parse-job-profile.ts'

export interface MatchRequest extends CredentialsRequest {
  /** As it was written, or the URL of a published one. */
  readonly profile: JobProfile | string
  readonly role?: string
}

const zMatchRequest = z.strictObject({ profile: z.unknown(), role: zNodeId.optional(), ...credentialsMembers })

/**
 * The body of `POST /api/v1/matches`.
 * @throws InvalidRequestError
 * @throws InvalidJobProfileError
 */
export function parseMatchRequest(body: unknown): MatchRequest {
  const parsed = zMatchRequest.safeParse(body)
  if (!parsed.success) {
    throw new InvalidRequestError(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })))
  }
  const { profile, ...request } = parsed.data
  if (typeof profile !== 'string') return { ...request, profile: parseJobProfile(profile) }
  const url = zDocumentUrl.safeParse(profile)
  if (!url.success) throw new InvalidRequestError([{ field: 'profile', message: 'is no https URL' }])
  return { ...request, profile: url.data }
}
