import type { WalletDatabase } from '../storage/wallet-database.ts'
import { emptyCatalogue, mergeCatalogues, parseCatalogue, type Catalogue } from './catalogue.ts'

const catalogueTimeoutMs = 8000

export interface LoadedCatalogue {
  readonly catalogue: Catalogue
  /** True where an issuer could not be asked and nothing of it was kept from before. */
  readonly incomplete: boolean
}

/** Asks every catalogue; where one does not answer, its last answer stands in. */
export async function loadCatalogue(
  db: WalletDatabase,
  urls: readonly string[],
  ask: typeof fetch = fetch,
): Promise<LoadedCatalogue> {
  const answers = await Promise.all(urls.map((url) => loadOne(db, url, ask)))
  return {
    catalogue: mergeCatalogues(answers.map((answer) => answer ?? emptyCatalogue)),
    incomplete: answers.includes(null),
  }
}

/** What was kept of earlier answers, at once and without asking anybody. */
export async function keptCatalogue(db: WalletDatabase): Promise<Catalogue> {
  return mergeCatalogues((await db.getAll('catalogues')).map(({ body }) => parseCatalogue(body)))
}

async function loadOne(db: WalletDatabase, url: string, ask: typeof fetch): Promise<Catalogue | null> {
  try {
    const answer = await ask(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(catalogueTimeoutMs),
    })
    if (!answer.ok) throw new Error(`The catalogue answers ${answer.status}`)
    const body: unknown = await answer.json()
    const catalogue = parseCatalogue(body)
    await db.put('catalogues', { url, fetchedAt: new Date().toISOString(), body })
    return catalogue
  } catch {
    // Whatever is wrong with an institution's catalogue, what we knew of it is the best answer that there is.
    const kept = await db.get('catalogues', url)
    return kept === undefined ? null : parseCatalogue(kept.body)
  }
}
