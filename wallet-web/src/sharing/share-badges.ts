import type { PresentationRequest } from '@stapel/shared'
import type { CredentialCard } from '../storage/credential-record.ts'
import type { ShareRecord } from '../storage/share-record.ts'
import type { WalletDatabase } from '../storage/wallet-database.ts'
import type { AnswerInput, AnswerOutcome } from './answer-request.ts'

export interface SharePorts {
  readonly db: WalletDatabase
  readonly answer: (input: Omit<AnswerInput, 'loopbackAllowed'>) => Promise<AnswerOutcome>
  readonly now: () => Date
}

/** The same request is one entry in the log, however often it is tried. */
export const requestId = ({ clientId, nonce }: Pick<PresentationRequest, 'clientId' | 'nonce'>): string =>
  `${clientId} ${nonce}`

/**
 * Shows badges to who asks. It is in the log before it is sent, and leaves it only when it is certain that nothing came through:
 * what an earlier try left open stays open.
 */
export async function shareBadges(
  { db, answer, now }: SharePorts,
  { request, link }: { readonly request: PresentationRequest; readonly link: string },
  chosen: readonly { readonly queryId: string; readonly card: CredentialCard }[],
): Promise<AnswerOutcome> {
  const before = await db.get('shares', requestId(request))
  const record = recordOf(request, link, chosen, now())
  const holderKeys = await db.getAll('holder-keys')
  const shown = await Promise.all(
    chosen.map(async ({ queryId, card: { key } }) => {
      const stored = await db.get('credentials', key)
      if (stored === undefined) throw new TypeError('A chosen badge has left the wallet')
      return { queryId, key, text: stored.text }
    }),
  )
  await db.put('shares', record)
  const outcome = await answer({
    request,
    chosen: shown,
    holderKeys: holderKeys.map(({ id, privateKey }) => ({ id, privateKey })),
  })
  if (outcome.outcome === 'received') await db.put('shares', { ...record, outcome: 'received' })
  else if (outcome.outcome !== 'unknown') {
    if (before === undefined) await db.delete('shares', record.id)
    else await db.put('shares', before)
  }
  return outcome
}

function recordOf(
  request: PresentationRequest,
  link: string,
  chosen: readonly { readonly card: CredentialCard }[],
  now: Date,
): ShareRecord {
  const { asker, responseUri, purpose } = request
  return {
    id: requestId(request),
    link,
    asker,
    host: new URL(responseUri).host,
    ...(purpose !== undefined && { purpose }),
    badges: chosen.map(({ card: { key, content } }) => ({
      key,
      title: content.title,
      ...(content.issuer.name !== undefined && { issuer: content.issuer.name }),
    })),
    sharedAt: now.toISOString(),
    outcome: 'unknown',
  }
}
