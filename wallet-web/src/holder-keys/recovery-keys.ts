import type { RecoveryParameters, StoredRecovery } from '../storage/holder-key-record.ts'
import { createRecoveryCode } from './recovery-code.ts'

/** The code is drawn, not thought up: no dictionary holds its 120 bits. The rounds are a second lock, short enough for an old phone. */
const pbkdf2Iterations = 100_000

/** The keys that follow from a recovery code: one for holder keys, one for whole backups. */
export interface RecoveryKeys {
  readonly wrappingKey: CryptoKey
  readonly backupKey: CryptoKey
}

type Uses = 'protect' | 'open'

/**
 * Derives both keys from the code. `protect` gives keys that only wrap and encrypt and may stay in the browser;
 * `open` gives those that unwrap and decrypt, for the length of one restore.
 */
export async function deriveRecoveryKeys(
  code: string,
  { salt, iterations }: RecoveryParameters,
  uses: Uses,
): Promise<RecoveryKeys> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, 512)
  const asKey = (raw: ArrayBuffer, usage: KeyUsage) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [usage])
  const [wrappingKey, backupKey] = await Promise.all([
    asKey(bits.slice(0, 32), uses === 'protect' ? 'wrapKey' : 'unwrapKey'),
    asKey(bits.slice(32), uses === 'protect' ? 'encrypt' : 'decrypt'),
  ])
  return { wrappingKey, backupKey }
}

/** A new recovery code with what the wallet keeps of it. The code is in `codeToShow` until the learner has confirmed it. */
export async function createRecovery(now: Date): Promise<StoredRecovery> {
  const code = createRecoveryCode()
  const parameters = newParameters()
  return {
    ...parameters,
    ...(await deriveRecoveryKeys(code, parameters, 'protect')),
    createdAt: now.toISOString(),
    codeToShow: code,
  }
}

function newParameters(): RecoveryParameters {
  return { id: crypto.randomUUID(), salt: crypto.getRandomValues(new Uint8Array(16)), iterations: pbkdf2Iterations }
}
