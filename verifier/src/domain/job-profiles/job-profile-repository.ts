import type { NewDocument, Page } from '@stapel/shared/server'
import type { JobProfileSeries } from './job-profile-series.ts'

export interface JobProfileRepository {
  /** @returns false when there is one with this id already */
  insert(series: NewDocument<JobProfileSeries>): Promise<boolean>
  /** @throws NotFoundError */
  get(id: string): Promise<JobProfileSeries>
  /** Reads, changes and writes, again when somebody wrote in between. @throws NotFoundError */
  change(id: string, change: (series: JobProfileSeries) => JobProfileSeries | null): Promise<JobProfileSeries>
  /** What is published, the newest first; with words, what has all of them. */
  published(text: string, after?: string): Promise<Page<JobProfileSeries>>
  count(): Promise<number>
}
