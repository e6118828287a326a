import { FetchFailedError, FetchRefusedError, type FetchDocument } from '@stapel/shared'
import { z } from 'zod'
import type { EscoOccupation } from './esco-occupation.ts'
import { EscoFileError } from './esco-file-error.ts'
import { parseEscoOccupation } from './parse-esco-occupation.ts'
import type { NamedOccupation } from './known-occupations.ts'

/** The ESCO web service that the installation is configured with. */
export interface EscoService {
  /** Null when it cannot be reached, or answers what is none. */
  find(uri: string): Promise<EscoOccupation | null>
  search(text: string): Promise<readonly NamedOccupation[] | null>
}

const maxBytes = 3_000_000
const zFound = z.object({ _embedded: z.object({ results: z.array(z.object({ uri: z.string(), title: z.string() })) }) })

/** @see https://ec.europa.eu/esco/api/doc/esco_api_doc.html */
export function createEscoService(fetchDocument: FetchDocument, apiUrl: string): EscoService {
  const ask = async (path: string, query: Readonly<Record<string, string>>): Promise<unknown> => {
    try {
      const url = `${apiUrl}${path}?${new URLSearchParams({ ...query, language: 'nl' }).toString()}`
      const { status, body } = await fetchDocument(url, { accept: 'application/json', maxBytes })
      return status === 200 ? (JSON.parse(new TextDecoder().decode(body)) as unknown) : null
    } catch (error) {
      if (error instanceof FetchFailedError || error instanceof FetchRefusedError || error instanceof SyntaxError)
        return null
      throw error
    }
  }
  return {
    async find(uri) {
      try {
        const answer = await ask('/resource/occupation', { uri })
        return answer === null ? null : parseEscoOccupation(answer)
      } catch (error) {
        if (error instanceof EscoFileError) return null
        throw error
      }
    },
    async search(text) {
      const found = zFound.safeParse(await ask('/search', { text, type: 'occupation', limit: '10' }))
      return found.success ? found.data._embedded.results.map(({ uri, title }) => ({ uri, name: title })) : null
    },
  }
}
