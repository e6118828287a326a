import type { LearningOutcome } from '@stapel/shared'

/** What a designer fills in; the URI, the version and the owner follow. */
export type OutcomeContent = Omit<LearningOutcome, 'id' | 'version' | 'owner' | 'state' | 'supersedes'>
