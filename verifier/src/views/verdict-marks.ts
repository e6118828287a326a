import type { Verdict } from '@stapel/shared'

/** A verdict in a line: a colour and a sign, and always words beside them. */
export const verdictMarks = {
  valid: { mark: 'ok', sign: '✓' },
  invalid: { mark: 'no', sign: '✕' },
  revoked: { mark: 'no', sign: '✕' },
  suspended: { mark: 'q', sign: '!' },
  expired: { mark: 'q', sign: '!' },
  'not-yet-valid': { mark: 'q', sign: '!' },
  unknown: { mark: 'q', sign: '?' },
} as const satisfies Record<Verdict, unknown>
