import { z } from 'zod'
import type { VerifierContext } from '../../../context.ts'
import { DocumentNotFetchedError } from '../../../domain/evaluations/document-not-fetched-error.ts'
import { fetchPublishedDocument } from '../../../domain/evaluations/fetch-published-document.ts'
import type { NamedUri } from '../../../domain/job-profiles/job-profile-series.ts'
import { zSafeUri } from '../../job-profile-input.ts'

const zText = z.string().trim().min(1).max(500)
/** As our issuer publishes an outcome; of another's only what we need. */
const zOutcome = z.object({
  id: zSafeUri.optional(),
  plain: z.union([zText, z.object({ nl: zText })]).optional(),
  text: z.union([zText, z.object({ nl: zText })]).optional(),
  fullStatement: zText.optional(),
})

/** The outcome at an address that the maker pasted; null when there is none. Its own `id` names it in credentials. */
export async function fetchOutcome(
  { verification }: Pick<VerifierContext, 'verification'>,
  url: string,
): Promise<NamedUri | null> {
  try {
    const parsed = zOutcome.safeParse(await fetchPublishedDocument(verification, url))
    if (!parsed.success) return null
    const { id, plain, text, fullStatement } = parsed.data
    const words = plain ?? text ?? fullStatement
    if (words === undefined) return null
    return { uri: id ?? url, name: typeof words === 'string' ? words : words.nl }
  } catch (error) {
    if (error instanceof DocumentNotFetchedError) return null
    throw error
  }
}
