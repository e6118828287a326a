import type { New } from '../aggregate.ts'
import type { QualificationDraft, QualificationVersion } from './qualification-version.ts'

export interface QualificationRepository {
  insert(version: New<QualificationDraft>): Promise<boolean>
  /** `key` is `{code}.{number}`. @throws NotFoundError */
  get(org: string, key: string): Promise<QualificationVersion>
  replace(version: QualificationVersion): Promise<boolean>
  /** All versions, newest first. */
  versions(org: string, code: string): Promise<readonly QualificationVersion[]>
  list(org: string): Promise<readonly QualificationVersion[]>
}
