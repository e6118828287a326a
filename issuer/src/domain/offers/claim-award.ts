import type { Achievement } from '@stapel/shared'
import { auditNote, noted } from '../audit/noted.ts'
import type { Award, WalletForm } from '../awards/award.ts'
import { offerState, walletFormsOf } from '../awards/offer-state.ts'
import { signAwardAnew } from '../awards/sign-award-anew.ts'
import { signForm, type FormSigningPorts } from '../awards/sign-form.ts'
import { isCompromised } from '../keys/organisation-keys.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import { drawPlace } from '../status-lists/draw-place.ts'
import { ClaimRefusedError } from './claim-refused.ts'
import { referenceOf } from './exchange-code.ts'
import { findOffer } from './find-offer.ts'
import { findHandedOut } from './mint-code.ts'

export type ClaimingPorts = FormSigningPorts &
  Pick<IssuerPorts, 'awards' | 'achievements' | 'organisations' | 'offerSessions' | 'statusLists' | 'random' | 'bell'>

/** Who has shown to hold a key. */
export interface Holder {
  readonly did: string
  /** RFC 7638 */
  readonly thumbprint: string
}

/** The offer that an access token was given for. @throws ClaimRefusedError */
export async function findClaim(
  { offerSessions, clock }: Pick<IssuerPorts, 'offerSessions' | 'clock'>,
  { org, accessToken }: { readonly org: string; readonly accessToken: string },
): Promise<string> {
  const reference = referenceOf(accessToken)
  const session = reference ? await offerSessions.find(org, reference) : null
  if (!session || !findHandedOut(session.accessTokens, accessToken, clock.now())) {
    throw new ClaimRefusedError('invalid_token', 'The access token is unknown or too old')
  }
  return session._id
}

/**
 * Signs the wallet form for a holder and stores it: with that write the offer is spent. Of two holders at the same moment one wins,
 * since both write the same award. The same key gets the same bytes again.
 * @throws ClaimRefusedError
 */
export async function claimAward(
  ports: ClaimingPorts,
  {
    org,
    reference,
    configuration,
    holder,
  }: {
    readonly org: string
    readonly reference: string
    readonly configuration: WalletForm['configuration']
    readonly holder: Holder
  },
): Promise<WalletForm> {
  for (let misses = 0; ;) {
    const { award, achievement, organisation } = await findOffer(ports, { org, reference })
    const present = findPresent(award, reference, holder, configuration)
    if (present && !isCompromised(await ports.keys.get(org), present.verificationMethod)) return present
    if (present) {
      // The job has not come to this one yet.
      await signAwardAnew(ports, { org, id: award._id })
      continue
    }
    assertOpen(ports, award, reference)
    const form = await signWalletForm(ports, {
      award,
      achievement,
      organisation,
      reference,
      configuration,
      holder,
      misses,
    })
    const note = auditNote(ports, { kind: 'learner' }, 'award.claimed', { configuration })
    const outcome = await ports.awards.replace(noted<Award>({ ...award, forms: [...award.forms, form] }, note))
    if (outcome === 'replaced') {
      ports.bell.ring()
      return form
    }
    if (outcome === 'place-taken') misses += 1
  }
}

/** What this holder took with this offer before; somebody else's key gets nothing. @throws ClaimRefusedError */
function findPresent(
  award: Award,
  reference: string,
  { thumbprint }: Holder,
  configuration: WalletForm['configuration'],
): WalletForm | undefined {
  if (award.state !== 'active') throw new ClaimRefusedError('credential_request_denied', 'The award is not active')
  const taken = walletFormsOf(award, reference)
  if (taken.some(({ holderKey }) => holderKey !== thumbprint)) {
    throw new ClaimRefusedError('credential_request_denied', 'The offer was claimed with another key')
  }
  return taken.find((form) => form.configuration === configuration)
}

function assertOpen({ clock }: Pick<IssuerPorts, 'clock'>, award: Award, reference: string): void {
  const state = offerState(award, reference, clock.now())
  if (state !== 'open' && state !== 'spent')
    throw new ClaimRefusedError('credential_request_denied', `The offer is ${state}`)
}

async function signWalletForm(
  ports: ClaimingPorts,
  {
    award,
    achievement,
    organisation,
    reference,
    configuration,
    holder,
    misses,
  }: {
    readonly award: Award
    readonly achievement: Achievement
    readonly organisation: Organisation
    readonly reference: string
    readonly configuration: WalletForm['configuration']
    readonly holder: Holder
    readonly misses: number
  },
): Promise<WalletForm> {
  const place = await drawPlace(ports, organisation.slug, 'awards', misses)
  const format = configuration === 'open-badge-jwt' ? ('jwt' as const) : ('data-integrity' as const)
  const form = { kind: 'wallet', holderDid: holder.did, format } as const
  const signed = await signForm(ports, { award, achievement, organisation, form, place })
  return {
    kind: 'wallet',
    ...signed,
    configuration,
    holder: holder.did,
    holderKey: holder.thumbprint,
    offer: reference,
  }
}
