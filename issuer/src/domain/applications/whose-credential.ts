import type { StackedCredential } from './application.ts'
import { reportOf } from './examine-stack.ts'

/**
 * Which credentials of a stack are about the applicant: those that name them, those that name nobody and whose holder also showed one that
 * names them, and those of which a person decided so.
 */
export function whoseAmong(stack: readonly StackedCredential[]): (credential: StackedCredential) => boolean {
  const known = new Set(stack.filter(({ person }) => person === 'same').map(({ holder }) => holder))
  return (one) => {
    switch (one.person) {
      case 'same':
        return true
      case 'unsaid':
        return known.has(one.holder) || isAccepted(one)
      case 'other':
        return isAccepted(one)
    }
  }
}

/** What a person decides never replaces the proof of who has the key. */
function isAccepted(credential: StackedCredential): boolean {
  return credential.accepted !== undefined && isShownByHolder(credential)
}

/** Whoever showed it proved to have the key that it was issued to. */
export function isShownByHolder(credential: Pick<StackedCredential, 'report' | 'holder'>): boolean {
  const { checks, content } = reportOf(credential)
  const binding = checks.find(({ id }) => id === 'holder-binding')
  return binding?.outcome === 'passed' && binding.code === undefined && content?.recipient.id === credential.holder
}
