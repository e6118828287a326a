import { isJsonObject } from '../../proofs/json.ts'

/**
 * Whether a copy says nothing else than what its issuer serves. An object may stand as its URL on either side; the served one
 * is what is read in the end.
 */
export function saysTheSame(copy: unknown, served: unknown): boolean {
  if (Array.isArray(copy) && Array.isArray(served)) {
    return copy.length === served.length && copy.every((item, index) => saysTheSame(item, served[index]))
  }
  if (isJsonObject(copy) && isJsonObject(served)) {
    return Object.keys(copy).every((name) => name === '@context' || saysTheSame(copy[name], served[name]))
  }
  if (isJsonObject(copy) && typeof served === 'string') return copy['id'] === served
  if (isJsonObject(served) && typeof copy === 'string') return served['id'] === copy
  return copy === served
}
