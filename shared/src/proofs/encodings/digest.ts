export type DigestAlgorithm = 'SHA-256' | 'SHA-384' | 'SHA-512'

export async function digest(
  algorithm: DigestAlgorithm,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await globalThis.crypto.subtle.digest(algorithm, data))
}
