/** Slow hashing of passwords. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes as long for `null` (nobody has this address) as for a hash, so that time does not tell who has an account. */
  verify(hash: string | null, password: string): Promise<boolean>
}
