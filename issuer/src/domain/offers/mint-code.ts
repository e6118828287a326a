import { nothingOutstanding } from '@stapel/shared/server'
import { drawSecret, hashSecret } from '../access/secret-token.ts'
import { change } from '../change.ts'
import { LinkNotValidError } from '../errors.ts'
import { offerState } from '../awards/offer-state.ts'
import type { Award } from '../awards/award.ts'
import type { IssuerPorts } from '../ports.ts'
import type { HandedOut, OfferSession } from './offer-session.ts'

export type MintingPorts = Pick<IssuerPorts, 'awards' | 'offerSessions' | 'random' | 'clock'>

export const codeLifetimeSeconds = 10 * 60
const txCodeTries = 5
/** So many unused codes of one offer stay good at once: several apps and tabs, but no endless list. */
const codesKept = 5

/**
 * Makes a pre-authorised code for an offer: short-lived and used once. Each fetch of the offer mints one, so that a client that
 * died half-way starts again from the link; also after the offer was spent, for the wallet that spent it.
 * @throws LinkNotValidError
 */
export async function mintCode(
  ports: MintingPorts,
  { org, reference }: { readonly org: string; readonly reference: string },
): Promise<{ readonly code: string; readonly award: Award }> {
  const { awards, offerSessions, random, clock } = ports
  const award = await awards.findByOffer(org, reference)
  const state = award && offerState(award, reference, clock.now())
  if (!award || (state !== 'open' && state !== 'spent') || award.state !== 'active')
    throw new LinkNotValidError('offer')
  await offerSessions.insert({
    _id: reference,
    organisation: org,
    award: award._id,
    codes: [],
    accessTokens: [],
    txCodeTriesLeft: txCodeTries,
    unlogged: [],
    work: nothingOutstanding,
  })
  const code = `${reference}.${drawSecret(random)}`
  const now = clock.now()
  await change(
    'offer',
    { read: () => getSession(ports, org, reference), replace: (one) => offerSessions.replace(one) },
    (session) => ({ ...session, codes: withNew(session.codes, code, codeLifetimeSeconds, now) }),
  )
  return { code, award }
}

export async function getSession(
  { offerSessions }: Pick<IssuerPorts, 'offerSessions'>,
  org: string,
  reference: string,
): Promise<OfferSession> {
  const session = await offerSessions.find(org, reference)
  if (!session) throw new LinkNotValidError('offer')
  return session
}

/** The secrets that are still good, with one more. */
export function withNew(
  present: readonly HandedOut[],
  secret: string,
  lifetimeSeconds: number,
  now: Date,
): readonly HandedOut[] {
  const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1000).toISOString()
  const good = present.filter((one) => one.expiresAt > now.toISOString())
  return [...good, { hash: hashSecret(secret), expiresAt }].slice(-codesKept)
}

/** The one that a secret belongs to, if it is still good. */
export function findHandedOut(present: readonly HandedOut[], secret: string, now: Date): HandedOut | undefined {
  const hash = hashSecret(secret)
  return present.find((one) => one.hash === hash && one.expiresAt > now.toISOString())
}
