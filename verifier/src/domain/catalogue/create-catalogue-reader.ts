import { FetchFailedError, FetchRefusedError, type FetchDocument } from '@stapel/shared'
import type { Catalogue, CatalogueReader } from './catalogue.ts'
import { parseCatalogue } from './parse-catalogue.ts'

const rememberedMs = 60_000
const maxBytes = 5_000_000

/** Reads the configured issuer's catalogue through the guarded fetch, at most once a minute. */
export function createCatalogueReader(
  { fetchDocument, clock }: { readonly fetchDocument: FetchDocument; readonly clock: { readonly now: () => Date } },
  issuerUrl: string,
): CatalogueReader {
  let remembered: { readonly at: number; readonly catalogue: Catalogue } | null = null
  return {
    async read() {
      const now = clock.now().getTime()
      if (remembered !== null && now - remembered.at < rememberedMs) return remembered.catalogue
      const catalogue = await fetchCatalogue(fetchDocument, `${issuerUrl}/api/v1/catalogue`)
      if (catalogue !== null) remembered = { at: now, catalogue }
      return catalogue
    },
  }
}

async function fetchCatalogue(fetchDocument: FetchDocument, url: string): Promise<Catalogue | null> {
  try {
    const { status, body } = await fetchDocument(url, { accept: 'application/json', maxBytes })
    return status === 200 ? parseCatalogue(JSON.parse(new TextDecoder().decode(body))) : null
  } catch (error) {
    if (error instanceof FetchFailedError || error instanceof FetchRefusedError || error instanceof SyntaxError)
      return null
    throw error
  }
}
