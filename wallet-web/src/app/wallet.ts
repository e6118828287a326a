import { computed, signal } from '@preact/signals'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { Experience } from '../storage/experience-record.ts'
import type { Goal } from '../storage/goal-record.ts'
import type { StepMark } from '../storage/step-mark-record.ts'
import type { StoredClaim } from '../storage/claim-record.ts'
import type { ShareRecord } from '../storage/share-record.ts'
import { eraseLongDeleted, getCards } from '../storage/credential-store.ts'
import { eraseLongDeletedExperiences } from '../storage/experience-store.ts'
import { earlierForms, laterForm, withoutReplaced } from '../storage/group-forms.ts'
import { openWalletDatabase, type WalletDatabase } from '../storage/wallet-database.ts'
import { findRecovery } from '../holder-keys/holder-key.ts'
import { findSetting } from '../storage/settings-store.ts'
import { language, preferredLanguage } from '../words/language.ts'

/** What the screens show, read from IndexedDB. Every tab has its own copy; a change in one is told to the others. */
export const cards = signal<readonly CredentialCard[]>([])
/** Those that are in use; what was put away stands apart. */
export const goals = signal<readonly Goal[]>([])
export const putAwayGoals = signal<readonly Goal[]>([])
export const experiences = signal<readonly Experience[]>([])
export const deletedExperiences = signal<readonly Experience[]>([])
export const stepMarks = signal<readonly StepMark[]>([])
export const nudgesWanted = signal(false)
export const openClaims = signal<readonly StoredClaim[]>([])
/** What was shared, newest first. */
export const shares = signal<readonly ShareRecord[]>([])
/** `none` until the first key is made; `to-confirm` while only this browser knows the recovery code. */
export const recoveryState = signal<'none' | 'to-confirm' | 'confirmed'>('none')
export const blockedByOtherTab = signal(false)

const keptCards = computed(() => cards.value.filter((card) => card.deletedAt === undefined))
/** A form that was signed anew stands in the place of the earlier one, which is opened from its details. */
export const visibleCards = computed(() => withoutReplaced(keptCards.value))
export const deletedCards = computed(() => withoutReplaced(cards.value.filter((card) => card.deletedAt !== undefined)))
/** The forms that this card has replaced. */
export const earlierThan = (card: CredentialCard): readonly CredentialCard[] => earlierForms(card, keptCards.value)
/** What stands in the place of this card, if anything does. */
export const laterThan = (card: CredentialCard): CredentialCard | null => laterForm(card, keptCards.value)

let opened: Promise<WalletDatabase> | null = null

/** The database, opened once; opened again after a newer wallet in another tab has taken it over. */
export function walletDatabase(): Promise<WalletDatabase> {
  opened ??= openWalletDatabase('stapel', () => (blockedByOtherTab.value = true)).then((db) => {
    db.addEventListener('close', () => (opened = null))
    return db
  })
  return opened
}

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('stapel-wallet') : null
channel?.addEventListener('message', () => void readWallet())

/** Reads everything again and shows it. */
export async function readWallet(): Promise<void> {
  const db = await walletDatabase()
  const [allCards, allGoals, allExperiences, marks, claims, allShares, recovery, chosen, nudges] = await Promise.all([
    getCards(db),
    db.getAll('goals'),
    db.getAll('experiences'),
    db.getAll('step-marks'),
    db.getAll('claims'),
    db.getAll('shares'),
    findRecovery(db),
    findSetting(db, 'language'),
    findSetting(db, 'nudges'),
  ])
  cards.value = allCards.sort((a, b) => b.addedAt.localeCompare(a.addedAt))
  const goalsInOrder = allGoals.sort((a, b) => a.addedAt.localeCompare(b.addedAt))
  goals.value = goalsInOrder.filter(({ putAwayAt }) => putAwayAt === undefined)
  putAwayGoals.value = goalsInOrder.filter(({ putAwayAt }) => putAwayAt !== undefined)
  const experiencesInOrder = allExperiences.sort((a, b) => b.addedAt.localeCompare(a.addedAt))
  experiences.value = experiencesInOrder.filter(({ deletedAt }) => deletedAt === undefined)
  deletedExperiences.value = experiencesInOrder.filter(({ deletedAt }) => deletedAt !== undefined)
  stepMarks.value = marks
  nudgesWanted.value = nudges ?? false
  openClaims.value = claims
  shares.value = allShares.sort((a, b) => b.sharedAt.localeCompare(a.sharedAt))
  recoveryState.value = recovery === null ? 'none' : recovery.codeToShow === undefined ? 'confirmed' : 'to-confirm'
  language.value = chosen ?? preferredLanguage()
}

/** Does the work and shows what came of it, here and in the other tabs. */
export async function changeWallet<T>(work: (db: WalletDatabase) => Promise<T>): Promise<T> {
  const result = await work(await walletDatabase())
  await readWallet()
  channel?.postMessage('changed')
  return result
}

/** At start: what was deleted long ago goes for good. */
export async function tidyWallet(): Promise<void> {
  const db = await walletDatabase()
  const now = new Date()
  await eraseLongDeleted(db, now)
  await eraseLongDeletedExperiences(db, now)
}
