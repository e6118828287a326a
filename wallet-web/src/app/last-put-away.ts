import { signal } from '@preact/signals'

/** The goal that was put away just now, so that the list of goals can offer to take it out again. */
export const lastPutAway = signal<{ readonly id: string; readonly title: string } | null>(null)
