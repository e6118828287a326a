import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keeps small secrets (private keys) in a store that others can read. What a secret is for is sealed with it: elsewhere it does not open. */
export interface Vault {
  seal(text: string, about: string): string
  /** Opens what this installation sealed; anything else is a bug or a broken store. @throws VaultError */
  open(sealed: string, about: string): string
  /** Opens what comes from outside; null when we did not seal it for this. */
  tryOpen(sealed: string, about: string): string | null
}

const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM with a fresh nonce for each text; what it is for is authenticated with it. */
export function createVault(key: Uint8Array): Vault {
  function decrypt(sealed: string, about: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url')
    if (bytes.length < nonceBytes + tagBytes) return null
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(about, 'utf8')).setAuthTag(bytes.subarray(-tagBytes))
    const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
    try {
      return Buffer.concat([text, decipher.final()]).toString('utf8')
    } catch {
      // Node has one unnamed error for a tag that does not fit: not sealed by this key, or not for this.
      return null
    }
  }
  return {
    seal(text, about) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
      cipher.setAAD(Buffer.from(about, 'utf8'))
      const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
      return Buffer.concat(sealed).toString('base64url')
    },
    open(sealed, about) {
      const text = decrypt(sealed, about)
      if (text === null) throw new VaultError(about)
      return text
    },
    tryOpen: decrypt,
  }
}

/** What the store holds does not open: another `KEY_ENCRYPTION_KEY` than the one it was sealed under, or changed data. */
export class VaultError extends Error {
  override readonly name = 'VaultError'
  constructor(readonly about: string) {
    super(`Cannot open ${about}: is KEY_ENCRYPTION_KEY the one that the data was written with?`)
  }
}
