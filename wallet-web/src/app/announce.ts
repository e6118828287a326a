import { signal } from '@preact/signals'

/** What a screen reader says next; shown to nobody. For what changes while the focus stays where it is. */
export const announcement = signal('')

export function announce(text: string): void {
  // The same sentence twice in a row is said twice only when it changes.
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
}
