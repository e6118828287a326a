import { useEffect, useState } from 'preact/hooks'
import { cards, visibleCards, walletDatabase } from '../app/wallet.ts'
import { walletConfig } from '../app/wallet-config.ts'
import type { Catalogue } from './catalogue.ts'
import type { GoalProgress } from './goal-progress.ts'

export type ProgressState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready'
      readonly catalogue: Catalogue
      /** Some institutions could not be asked, so that qualifications may be missing. */
      readonly incomplete: boolean
      readonly of: (qualificationId: string) => GoalProgress | null
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
    // The moment is that of the first look; what changes is what is held.
  }, [cards.value])
  return state
}

async function loadProgress(now: Date, show: (state: ProgressState) => void): Promise<void> {
  const [{ keptCatalogue, loadCatalogue }, { goalProgress }, db] = await Promise.all([
    import('./load-catalogue.ts'),
    import('./goal-progress.ts'),
    walletDatabase(),
  ])
  const ownKeys = new Set(await db.getAllKeys('holder-keys'))
  const ready = (catalogue: Catalogue, incomplete: boolean): ProgressState => ({
    state: 'ready',
    catalogue,
    incomplete,
    of: (id) => {
      const qualification = catalogue.qualifications.find((candidate) => candidate.id === id)
      return qualification === undefined
        ? null
        : goalProgress(qualification, catalogue, visibleCards.value, ownKeys, now)
    },
  })
  const kept = await keptCatalogue(db)
  if (kept.qualifications.length > 0) show(ready(kept, false))
  try {
    const { catalogues } = await walletConfig()
    const { catalogue, incomplete } = await loadCatalogue(db, catalogues)
    show(ready(catalogue, incomplete))
  } catch {
    // Offline, and never asked before.
    show(ready(kept, true))
  }
}
