import { isSameKey } from '../../proofs/find-jws-key.ts'
import type { KeyBindingFinding } from '../../proofs/sd-jwt/verify-key-binding.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import type { Run } from '../run.ts'
import type { SecuredDocument } from '../secured/secured-document.ts'

/**
 * Only an SD-JWT can show its holder by itself. A key binding that is there is verified whole, whoever asks; the nonce
 * and audience in it mean something only to the caller for whom they were made.
 * @param isProven that its issuer wrote it: only then a DID to which it is bound is asked for its key
 */
export async function checkCredentialHolder(
  run: Run,
  { keyBinding }: Pick<SecuredDocument, 'keyBinding'>,
  isProven: boolean,
): Promise<FindingOf<'holder-binding'>> {
  const { challenge, domain, expectedHolder, requireHolderBinding } = run.options
  if (keyBinding?.isPresent !== true) {
    return requireHolderBinding === true
      ? failed('holder-binding', 'key-binding-missing')
      : notChecked('holder-binding', 'not-present')
  }
  if (keyBinding.isByDid && !isProven) return notChecked('holder-binding', 'earlier-check')
  const binding = await keyBinding.verify(run)
  if (binding.outcome === 'not-checked') return notChecked('holder-binding', 'holder-key-unreadable')
  if (binding.outcome !== 'passed') return failed('holder-binding', 'key-binding-wrong')
  if (challenge !== undefined && binding.nonce !== challenge) return failed('holder-binding', 'challenge-differs')
  if (domain !== undefined && binding.audience !== domain) return failed('holder-binding', 'domain-differs')
  if (expectedHolder !== undefined && !(await isBy(run, binding, expectedHolder)))
    return failed('holder-binding', 'holder-differs')
  // Without a caller's nonce, anybody who once saw it could show it again.
  return passed('holder-binding', challenge === undefined ? 'no-caller' : undefined)
}

/** Bound to the DID itself, or to a key with which it authenticates. */
async function isBy(
  { didResolver }: Run,
  { key, holder }: Extract<KeyBindingFinding, { outcome: 'passed' }>,
  expected: string,
): Promise<boolean> {
  if (holder !== undefined) return holder === expected
  const known = await didResolver.listVerificationMethods(expected, 'authentication')
  return known.outcome === 'found' && known.methods.some((method) => isSameKey(method.key, key))
}
