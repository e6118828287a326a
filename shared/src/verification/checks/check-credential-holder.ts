import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import type { VerificationOptions } from '../run.ts'
import type { SecuredDocument } from '../secured/secured-document.ts'

/**
 * Only an SD-JWT can show its holder by itself. A key binding that is there is verified whole, whoever asks; the nonce
 * and audience in it mean something only to the caller for whom they were made.
 */
export function checkCredentialHolder(
  { keyBinding }: Pick<SecuredDocument, 'keyBinding'>,
  options: VerificationOptions,
): FindingOf<'holder-binding'> {
  const { challenge, domain } = options
  if (keyBinding === undefined || keyBinding.outcome === 'absent') {
    return options.requireHolderBinding === true
      ? failed('holder-binding', 'key-binding-missing')
      : notChecked('holder-binding', 'not-present')
  }
  if (keyBinding.outcome === 'failed') return failed('holder-binding', 'key-binding-wrong')
  if (challenge !== undefined && keyBinding.nonce !== challenge) return failed('holder-binding', 'challenge-differs')
  if (domain !== undefined && keyBinding.audience !== domain) return failed('holder-binding', 'domain-differs')
  // Without a caller's nonce, anybody who once saw it could show it again.
  return passed('holder-binding', challenge === undefined ? 'no-caller' : undefined)
}
