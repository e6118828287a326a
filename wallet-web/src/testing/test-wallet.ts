import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import type { VerificationReport, Verdict } from '@stapel/shared'
import type { CredentialContent } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import { openWalletDatabase, type WalletDatabase } from '../storage/wallet-database.ts'
import type { Examine } from '../verifying/examination.ts'

export const now = new Date('2026-12-01T09:00:00Z')

/** An empty wallet, apart from every other test's. */
export function emptyWallet(): Promise<WalletDatabase> {
  globalThis.indexedDB = new IDBFactory()
  return openWalletDatabase()
}

export function aContent(change: Partial<CredentialContent> = {}): CredentialContent {
  return {
    id: 'urn:uuid:1',
    form: 'open-badges-3',
    types: ['VerifiableCredential', 'OpenBadgeCredential'],
    title: 'CNC-frezen basis (voorbeeld)',
    issuer: { id: 'did:web:issuer.example', name: 'Voorbeeld' },
    recipient: { hashed: [] },
    outcomes: [],
    levels: [],
    assessment: [],
    participation: [],
    stacksInto: [],
    evidence: [],
    ...change,
  }
}

export function aCard(key: string, change: Partial<CredentialCard> = {}): CredentialCard {
  return {
    key,
    content: aContent(),
    verdict: 'valid',
    checkedAt: now.toISOString(),
    origin: 'claimed',
    addedAt: now.toISOString(),
    hasImage: false,
    ...change,
  }
}

export function aReport(verdict: Verdict, content: CredentialContent = aContent()): VerificationReport {
  return {
    verdict,
    checks: [],
    verifiedAt: now.toISOString(),
    carrier: 'json',
    kind: 'credential',
    content,
    technical: {},
  }
}

/** Finds every text valid, and what it says from its JSON. */
export const examineAsValid: Examine = (carrier) => {
  const text = String(carrier)
  const content = aContent(JSON.parse(text) as Partial<CredentialContent>)
  return Promise.resolve({
    outcome: 'examined',
    examination: { text, kind: 'json', report: aReport('valid', content) },
  })
}
