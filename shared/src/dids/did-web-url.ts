/**
 * Where the document of a `did:web` stands, or null for a DID that CONTRACT §3 does not allow: segments of
 * `[A-Za-z0-9._-]`, none of them `.` or `..`, `%` only in the port. No user name, no query: a DID is no open URL.
 * With `allowLoopback`, localhost and 127.0.0.1 are reached over plain http.
 * @see https://w3c-ccg.github.io/did-method-web/#read-resolve
 */
export function didWebUrl(did: string, options: { readonly allowLoopback: boolean }): string | null {
  const match = /^did:web:([A-Za-z0-9.-]+)(?:%3[Aa]([0-9]{1,5}))?((?::[A-Za-z0-9._-]+)*)$/.exec(did)
  if (match === null) return null
  const [, host = '', port, path = ''] = match
  const segments = path.split(':').slice(1)
  if (segments.some((segment) => segment === '.' || segment === '..')) return null
  const loopback = host === 'localhost' || host === '127.0.0.1'
  const scheme = loopback && options.allowLoopback ? 'http' : 'https'
  const location = segments.length === 0 ? '.well-known' : segments.join('/')
  const url = `${scheme}://${host}${port === undefined ? '' : `:${port}`}/${location}/did.json`
  return URL.canParse(url) ? url : null
}

/** `did:web` of an HTTPS (or loopback) base URL without query or fragment, such as `https://school.example/orgs/a`. */
export function didWebOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  const segments = pathname.split('/').filter((segment) => segment !== '')
  return ['did', 'web', hostname + (port === '' ? '' : `%3A${port}`), ...segments].join(':')
}
