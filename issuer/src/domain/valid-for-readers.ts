const clocksDifferByMs = 60_000

/**
 * From when a document holds that is signed while somebody waits for it: a little earlier, since the reader looked at its clock
 * before it asked, and its clock may be behind ours.
 */
export function validForReaders(now: Date): Date {
  return new Date(now.getTime() - clocksDifferByMs)
}
