export * from './guarded-fetch.ts'
export type { ResolveHost, ResolvedAddress } from './check-target.ts'
export { isLoopbackHost } from './address-rules.ts'
