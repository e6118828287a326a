import { signal } from '@preact/signals'

/** What was deleted just now, so that home can offer to put it back. Later it is found under deleted badges. */
export const lastDeleted = signal<{ readonly key: string; readonly title: string } | null>(null)

/** The id of the experience that was deleted just now, so that the list can offer to put it back. */
export const lastDeletedExperience = signal<string | null>(null)
