import type { New } from '../aggregate.ts'
import type { QualificationVersion } from './qualification-version.ts'

export interface QualificationRepository {
  insert(version: New<QualificationVersion>): Promise<boolean>
  /** `key` is `{code}.{number}`. @throws NotFoundError */
  get(org: string, key: string): Promise<QualificationVersion>
  replace(version: QualificationVersion): Promise<boolean>
  versions(org: string, code: string): Promise<readonly QualificationVersion[]>
  list(org: string): Promise<readonly QualificationVersion[]>
}
