import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'
import type { Passwords } from '../domain/staff/passwords.ts'

/** argon2id with 19 MiB, two passes. @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function createPasswords(): Passwords {
  // Of a password that nobody has: for an address without an account the same work is done.
  const nobody = hash(randomBytes(32), options)
  return {
    hash: (password) => hash(password, options),
    async verify(stored, password) {
      const right = await verify(stored ?? (await nobody), password)
      return right && stored !== null
    },
  }
}
