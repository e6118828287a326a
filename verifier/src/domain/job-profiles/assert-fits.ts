import { ProfileLimitError } from './errors.ts'
import { mostContentBytes, type ProfileDraft } from './job-profile-series.ts'

/** @throws ProfileLimitError for a draft that would make its document large */
export function assertFits(draft: ProfileDraft): void {
  if (Buffer.byteLength(JSON.stringify(draft)) > mostContentBytes) throw new ProfileLimitError('profile-too-large')
}
