import { useEffect, useState } from 'preact/hooks'
import type { VerificationReport } from '@stapel/shared'
import { cards, walletDatabase } from '../../app/wallet.ts'
import { findCredential, findReport } from '../../storage/credential-store.ts'
import type { CredentialCard, StoredCredential } from '../../storage/credential-record.ts'

export interface HeldCredential {
  readonly card: CredentialCard
  readonly stored: StoredCredential
  readonly report: VerificationReport | null
  /** Whose key it names: ours, another one's, or none. */
  readonly bound: 'yes' | 'other' | 'no'
}

export type CredentialState =
  { readonly state: 'loading' } | { readonly state: 'gone' } | { readonly state: 'here'; readonly held: HeldCredential }

/** Everything about one credential, read again when the wallet changes. */
export function useCredential(key: string): CredentialState {
  const [state, setState] = useState<CredentialState>({ state: 'loading' })
  useEffect(() => {
    let wanted = true
    void findHeld(key).then((held) => {
      if (wanted) setState(held === null ? { state: 'gone' } : { state: 'here', held })
    })
    return () => {
      wanted = false
    }
  }, [key, cards.value])
  return state
}

async function findHeld(key: string): Promise<HeldCredential | null> {
  const db = await walletDatabase()
  const [stored, report, card, ownKeys] = await Promise.all([
    findCredential(db, key),
    findReport(db, key),
    db.get('cards', key),
    db.getAllKeys('holder-keys'),
  ])
  if (stored === null || card?.deletedAt !== undefined || card === undefined) return null
  const subject = card.content.recipient.id
  return { card, stored, report, bound: subject === undefined ? 'no' : ownKeys.includes(subject) ? 'yes' : 'other' }
}
