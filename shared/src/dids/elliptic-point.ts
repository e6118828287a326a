/**
 * Compressed points of the NIST curves, as Multikey writes them. WebCrypto need not read them, so y is computed here:
 * public numbers only, so time tells nobody anything.
 * @see https://www.secg.org/sec1-v2.pdf §2.3.4
 */
export type NistCurve = 'P-256' | 'P-384' | 'P-521'

interface CurveParameters {
  readonly p: bigint
  readonly b: bigint
  readonly coordinateBytes: number
}

const curves: Readonly<Record<NistCurve, CurveParameters>> = {
  'P-256': {
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    coordinateBytes: 32,
  },
  'P-384': {
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    coordinateBytes: 48,
  },
  'P-521': {
    p: 2n ** 521n - 1n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
    coordinateBytes: 66,
  },
}

export interface Point {
  readonly x: Uint8Array
  readonly y: Uint8Array
}

export function coordinateBytes(curve: NistCurve): number {
  return curves[curve].coordinateBytes
}

/** The point, or null for bytes that are no compressed point of this curve. */
export function decompressPoint(curve: NistCurve, compressed: Uint8Array): Point | null {
  const { p, b, coordinateBytes } = curves[curve]
  const [parity] = compressed
  if (compressed.length !== coordinateBytes + 1 || (parity !== 2 && parity !== 3)) return null
  const x = toNumber(compressed.subarray(1))
  if (x >= p) return null
  const square = (x ** 3n - 3n * x + b) % p
  // Every p here is 3 modulo 4, so this is a root if there is one.
  const root = power(((square % p) + p) % p, (p + 1n) / 4n, p)
  if ((root * root - square) % p !== 0n) return null
  const y = (root & 1n) === BigInt(parity & 1) ? root : p - root
  return { x: compressed.slice(1), y: toBytes(y, coordinateBytes) }
}

export function compressPoint(x: Uint8Array, y: Uint8Array): Uint8Array {
  return Uint8Array.from([2 + ((y.at(-1) ?? 0) & 1), ...x])
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let factor = base; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * factor) % modulus
    factor = (factor * factor) % modulus
  }
  return result
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}

function toBytes(number: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let i = length - 1; i >= 0; i--, number >>= 8n) bytes[i] = Number(number & 255n)
  return bytes
}
