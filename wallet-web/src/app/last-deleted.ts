import { signal } from '@preact/signals'

/** What was deleted just now, so that home can offer to put it back. Later it is found under deleted badges. */
export const lastDeleted = signal<{ readonly key: string; readonly title: string } | null>(null)
