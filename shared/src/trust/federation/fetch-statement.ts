import { FetchFailedError, FetchRefusedError, type FetchDocument } from '../../dids/fetch-document.ts'
import { decodeUtf8 } from '../../proofs/encodings/utf8.ts'

const maxStatementBytes = 64 * 1024

/** What answers; `none` where somebody says that there is nothing. */
export type Fetched = { readonly token: string } | 'none' | 'unreachable'

/** @see https://openid.net/specs/openid-federation-1_0.html#section-9 */
export function configurationUrl(entity: string): string {
  return `${entity.replace(/\/$/, '')}/.well-known/openid-federation`
}

export async function fetchStatement(fetchDocument: FetchDocument, url: string): Promise<Fetched> {
  try {
    const { status, body } = await fetchDocument(url, {
      accept: 'application/entity-statement+jwt',
      maxBytes: maxStatementBytes,
      sameHostOnly: true,
    })
    if (status === 404 || status === 410) return 'none'
    const token = status === 200 ? decodeUtf8(body)?.trim() : undefined
    return token === undefined ? 'unreachable' : { token }
  } catch (error) {
    if (error instanceof FetchFailedError || error instanceof FetchRefusedError) return 'unreachable'
    throw error
  }
}
