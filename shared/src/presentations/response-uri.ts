const longestUri = 2048

/** Whether an answer may be posted here, or a request fetched: https (loopback where that is allowed), and nothing hidden in the address. */
export function isSafeUri(uri: string, allowLoopback: boolean): boolean {
  if (uri.length > longestUri || !URL.canParse(uri)) return false
  const { protocol, hostname, username, password, hash } = new URL(uri)
  if (username !== '' || password !== '' || hash !== '') return false
  const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1'
  return protocol === 'https:' || (protocol === 'http:' && isLoopback && allowLoopback)
}
