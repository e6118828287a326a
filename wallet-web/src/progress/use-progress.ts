import { useEffect, useState } from 'preact/hooks'
import { cards, experiences, goals, visibleCards, walletDatabase } from '../app/wallet.ts'
import { walletConfig } from '../app/wallet-config.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import type { GoalSources } from './goal-view.ts'
import { openedGoals } from './opened-goals.ts'
import type { ProgressBoard } from './progress-board.ts'

export type ProgressState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready'
      readonly board: ProgressBoard
      /** Somebody could not be asked, so that goals may be missing. */
      readonly incomplete: boolean
    }

/** The catalogue and the engine, loaded when a screen asks. What was kept is shown at once; fresh answers follow. */
export function useProgress(now: Date): ProgressState {
  const [state, setState] = useState<ProgressState>({ state: 'loading' })
  useEffect(() => {
    let wanted = true
    const show = (next: ProgressState) => {
      if (wanted) setState(next)
    }
    void loadProgress(now, show)
    return () => {
      wanted = false
    }
    // The moment is that of the first look; what changes is what is held and what is aimed for.
  }, [cards.value, experiences.value, goals.value, openedGoals.value])
  return state
}

async function loadProgress(now: Date, show: (state: ProgressState) => void): Promise<void> {
  const [
    { keptCatalogue, loadCatalogue },
    { gatherDocuments, keptGoalDocuments, loadGoalDocuments },
    { createProgressBoard },
    db,
  ] = await Promise.all([
    import('./load-catalogue.ts'),
    import('./goal-documents.ts'),
    import('./progress-board.ts'),
    walletDatabase(),
  ])
  const ownKeys = new Set(await db.getAllKeys('holder-keys'))
  const opened = gatherDocuments([...openedGoals.value.values()])
  const board = ({ catalogue, profiles, targets, withdrawn }: GoalSources) =>
    createProgressBoard(
      {
        catalogue,
        profiles: new Map([...opened.profiles, ...profiles]),
        targets: new Map([...opened.targets, ...targets]),
        withdrawn,
      },
      { cards: visibleCards.value, experiences: experiences.value, ownKeys },
      now,
    )
  const kept = { catalogue: await keptCatalogue(db), ...(await keptGoalDocuments(db)) }
  if (kept.catalogue.qualifications.length > 0) show({ state: 'ready', board: board(kept), incomplete: false })
  const [loaded, documents] = await Promise.all([freshCatalogue(db, loadCatalogue), loadGoalDocuments(db, goals.value)])
  show({
    state: 'ready',
    board: board({ catalogue: loaded?.catalogue ?? kept.catalogue, ...documents }),
    incomplete: loaded?.incomplete ?? true,
  })
}

async function freshCatalogue(
  db: WalletDatabase,
  loadCatalogue: (typeof import('./load-catalogue.ts'))['loadCatalogue'],
) {
  try {
    return await loadCatalogue(db, (await walletConfig()).catalogues)
  } catch {
    // Offline, and never asked before.
    return null
  }
}
