import type { Achievement } from '@stapel/shared'
import { getAwarded } from '../achievements/get-awarded.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { isCompromised } from '../keys/organisation-keys.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import { drawFreePlace } from '../status-lists/draw-place.ts'
import { awardStanding } from './award-standing.ts'
import type { Award, OutstandingWork, SignedForm } from './award.ts'
import { laterValidFrom } from './later-valid-from.ts'
import { offerLifetimeSeconds } from './new-offer.ts'
import { servedForms } from './offer-state.ts'
import { signForm, type FormSigningPorts } from './sign-form.ts'

export type AnewPorts = FormSigningPorts &
  Pick<IssuerPorts, 'awards' | 'achievements' | 'organisations' | 'statusLists' | 'random' | 'bell'>

/**
 * Signs every form of an award anew that a compromised key had signed: the same credential id and day of award, a later `validFrom`,
 * a place of its own in the status lists, and for the same holder. All in one write, so that a repeat finds nothing to do and of two
 * at once one wins. The learner is told by mail, with a link that works.
 * @throws NotFoundError NoSigningKeyError
 */
export async function signAwardAnew(
  ports: AnewPorts,
  { org, id }: { readonly org: string; readonly id: string },
): Promise<Award> {
  const { awards, organisations, keys, bell } = ports
  for (let misses = 0; ;) {
    const award = await awards.get(org, id)
    const present = await keys.get(org)
    const stale = servedForms(award).filter(({ verificationMethod }) => isCompromised(present, verificationMethod))
    if (stale.length === 0) return award
    const { published: achievement } = await getAwarded(ports, award)
    const organisation = await organisations.get(org)
    const changed = await replaceForms(ports, { award, stale, achievement, organisation, misses })
    const note = auditNote(ports, { kind: 'system' }, 'award.signed-anew', { forms: stale.length })
    const outcome = await awards.replace(noted(changed, note))
    if (outcome === 'replaced') {
      bell.ring()
      return awards.get(org, id)
    }
    if (outcome === 'place-taken') misses += 1
  }
}

interface Replacing {
  readonly award: Award
  readonly stale: readonly SignedForm[]
  readonly achievement: Achievement
  readonly organisation: Organisation
  readonly misses: number
}

async function replaceForms(
  ports: AnewPorts,
  { award, stale, achievement, organisation, misses }: Replacing,
): Promise<Award> {
  const now = ports.clock.now()
  const moved: Award = { ...award, validFrom: laterValidFrom(award, now) }
  const fresh: SignedForm[] = []
  for (const form of stale) {
    const taken = [...award.forms, ...fresh].map(({ status }) => status)
    const place = await drawFreePlace(ports, organisation.slug, 'awards', { misses, taken })
    const kind = toSign(form)
    const signature = await signForm(ports, { award: moved, achievement, organisation, form: kind, place })
    fresh.push({ ...form, ...signature })
  }
  const signedAnewAt = now.toISOString()
  return {
    ...moved,
    forms: [...award.forms.map((form) => (stale.includes(form) ? { ...form, signedAnewAt } : form)), ...fresh],
    offer: { ...award.offer, expiresAt: latest(award.offer.expiresAt, now) },
    outstanding: [...new Set([...award.outstanding, ...following(award, now)])],
  }
}

function toSign(form: SignedForm): Parameters<typeof signForm>[1]['form'] {
  if (form.kind === 'file') return { kind: 'file', format: 'data-integrity' }
  const format = form.configuration === 'open-badge-jwt' ? 'jwt' : 'data-integrity'
  return { kind: 'wallet', holderDid: form.holder, format }
}

/** What was never mailed goes out with the first mail; what is over or taken back is nothing to fetch, but its new place must say so. */
function following(award: Award, now: Date): readonly OutstandingWork[] {
  if (award.state !== 'active') return ['status']
  const isTold = award.recipient.email === undefined || award.outstanding.includes('mail')
  return isTold || awardStanding(award, now) === 'expired' ? [] : ['fresh-mail']
}

function latest(expiresAt: string, now: Date): string {
  const again = new Date(now.getTime() + offerLifetimeSeconds * 1000).toISOString()
  return again > expiresAt ? again : expiresAt
}
