import ipaddr from 'ipaddr.js'

/** Whether an address is one of the public internet: not private, local, shared, multicast, reserved, nor one that hides an IPv4 address in IPv6. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'
}

/** `localhost`, `127.0.0.1` or `[::1]`, as a URL's `hostname` writes them. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || isLoopbackAddress(withoutBrackets(hostname))
}

/** A URL writes an IPv6 address in brackets; nobody else does. */
export function withoutBrackets(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
}
