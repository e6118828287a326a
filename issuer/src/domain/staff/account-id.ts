import { hashSecret } from '../access/secret-token.ts'

/** Addresses are compared without case and outer space. */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

/** An address has one account: its id follows from it. */
export function accountIdOf(email: string): string {
  return hashSecret(normaliseEmail(email))
}
