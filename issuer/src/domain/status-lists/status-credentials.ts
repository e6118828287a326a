import type { StatusPurpose } from './status-list.ts'

/** Builds Bitstring Status List credentials, not signed yet. */
export interface StatusCredentials {
  create(input: {
    readonly id: string
    readonly issuer: string
    readonly purpose: StatusPurpose
    /** The indexes whose bit is 1. */
    readonly indexes: readonly number[]
    readonly validFrom: Date
    readonly validUntil: Date
  }): Promise<Readonly<Record<string, unknown>>>
}
