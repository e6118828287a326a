import { timingSafeEqual } from 'node:crypto'
import { drawSecret } from '../access/secret-token.ts'
import { txCodePurpose } from '../awards/new-offer.ts'
import { change } from '../change.ts'
import type { IssuerPorts } from '../ports.ts'
import { ClaimRefusedError } from './claim-refused.ts'
import { findHandedOut, getSession, withNew, type MintingPorts } from './mint-code.ts'
import type { OfferSession } from './offer-session.ts'

export const accessTokenLifetimeSeconds = 10 * 60

type ExchangingPorts = MintingPorts & Pick<IssuerPorts, 'vault'>

/**
 * Gives an access token for a pre-authorised code, once. A wrong transaction code leaves the code usable, but only so many times.
 * @throws ClaimRefusedError
 */
export async function exchangeCode(
  ports: ExchangingPorts,
  { org, code, txCode }: { readonly org: string; readonly code: string; readonly txCode?: string },
): Promise<{ readonly accessToken: string; readonly expiresInSeconds: number }> {
  const { awards, offerSessions, vault, random, clock } = ports
  const reference = referenceOf(code)
  const award = reference ? await awards.findByOffer(org, reference) : null
  const session = reference ? await offerSessions.find(org, reference) : null
  if (!award || !session) throw refusedCode()
  const wanted =
    award.offer.reference === reference && award.offer.txCode
      ? vault.open(award.offer.txCode, txCodePurpose(award._id))
      : undefined
  if (wanted === undefined && txCode !== undefined)
    throw new ClaimRefusedError('invalid_request', 'No tx_code was asked for')
  if (wanted !== undefined && txCode === undefined)
    throw new ClaimRefusedError('invalid_request', 'A tx_code is needed')
  const right = wanted === undefined || isSame(wanted, txCode ?? '')
  const accessToken = `${session._id}.${drawSecret(random)}`
  const now = clock.now()
  await change(
    'offer',
    { read: () => getSession(ports, org, session._id), replace: (one) => offerSessions.replace(one) },
    (current) => (right ? takeCode(current, code, accessToken, now) : countTry(current, code, now)),
  )
  if (!right) throw new ClaimRefusedError('invalid_grant', 'The tx_code is not right')
  return { accessToken, expiresInSeconds: accessTokenLifetimeSeconds }
}

function takeCode(session: OfferSession, code: string, accessToken: string, now: Date): OfferSession {
  const used = findHandedOut(session.codes, code, now)
  if (!used || session.txCodeTriesLeft === 0) throw refusedCode()
  return {
    ...session,
    codes: session.codes.filter((one) => one !== used),
    accessTokens: withNew(session.accessTokens, accessToken, accessTokenLifetimeSeconds, now),
  }
}

/** Only somebody who holds a good code can use up tries. */
function countTry(session: OfferSession, code: string, now: Date): OfferSession {
  if (!findHandedOut(session.codes, code, now) || session.txCodeTriesLeft === 0) throw refusedCode()
  return { ...session, txCodeTriesLeft: session.txCodeTriesLeft - 1 }
}

function refusedCode(): ClaimRefusedError {
  return new ClaimRefusedError('invalid_grant', 'The pre-authorised code is unknown, used or too old')
}

/** The part of a code or token before its secret: the reference of the offer. */
export function referenceOf(token: string): string | null {
  const [reference, secret, ...rest] = token.split('.')
  return reference && secret && rest.length === 0 ? reference : null
}

function isSame(wanted: string, given: string): boolean {
  const [a, b] = [Buffer.from(wanted), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
