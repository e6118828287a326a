/** Only for trying things out on one's own machine: such an address never leaves it. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
