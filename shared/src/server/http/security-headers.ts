import type { RequestHandler } from 'express'
import helmet from 'helmet'

export interface SecurityHeaderOptions {
  /** Whether the service is reached by https: only then browsers are told to insist on it. */
  readonly secure: boolean
  /** More sources for the content security policy, by directive, as in `{ 'connect-src': ['https:'] }`. */
  readonly sources?: Readonly<Record<string, readonly string[]>>
}

const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const satisfies Record<string, readonly string[]>

/** A strict policy: nothing inline, nothing from elsewhere but what the service names. */
export function securityHeaders({ secure, sources = {} }: SecurityHeaderOptions): RequestHandler {
  const directives: Record<string, string[]> = {}
  for (const [name, values] of [...Object.entries(policy), ...Object.entries(sources)]) {
    directives[name] = [...(directives[name] ?? []).filter((value) => value !== "'none'"), ...values]
  }
  if (secure) directives['upgrade-insecure-requests'] = []
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // Public documents and images are meant to be shown elsewhere.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  })
}
