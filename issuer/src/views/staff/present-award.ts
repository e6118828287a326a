import { formatDay, formatMoment, wordFor, type Achievement, type Locale } from '@stapel/shared'
import type { Permission } from '../../domain/access/actor.ts'
import type { Award } from '../../domain/awards/award.ts'
import type { OfferState } from '../../domain/awards/offer-state.ts'
import { describeAchievement } from '../card/describe-achievement.ts'
import type { DetailPage } from '../page-models.ts'
import type { FactView, SectionView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { standingChip } from './award-list.ts'
import { describeActor } from './describe-actor.ts'

export interface AwardToPresent {
  readonly award: Award
  readonly achievement: Achievement
  readonly organisation: string
  readonly offer: OfferState
  readonly offerLink: string
  /** Opened for the desk; absent when there is none, or for who may not award. */
  readonly txCode?: string
  readonly permissions: readonly Permission[]
  readonly now: Date
}

const base = (award: Award): string => `/staff/awards/${award._id}`

function offerSection({ award, offer, offerLink, txCode }: AwardToPresent, locale: Locale): SectionView {
  const day = formatDay(award.offer.expiresAt, locale)
  const sentence =
    offer === 'open' || offer === 'replaced'
      ? translate(locale, 'award.offer.open', { day })
      : translate(locale, `award.offer.${offer}`)
  const { email } = award.recipient
  const facts: FactView[] = [
    {
      label: translate(locale, 'award.offer.sent'),
      text: `${translate(locale, 'award.offer.times', { count: award.offer.sendings })}, ${
        email !== undefined && award.offer.notify
          ? translate(locale, 'award.offer.by-mail', { email })
          : translate(locale, 'award.offer.no-mail')
      }`,
    },
    { label: translate(locale, 'award.offer.link'), text: offerLink, href: offerLink },
    ...(txCode === undefined ? [] : [{ label: translate(locale, 'award.tx-code.show'), text: txCode, code: true }]),
  ]
  const usable = award.state === 'active'
  return {
    heading: translate(locale, 'award.section.offer'),
    paragraphs: [sentence],
    facts: usable ? facts : [],
    links: usable ? [{ href: `${base(award)}/letter.pdf`, label: translate(locale, 'award.action.letter') }] : [],
  }
}

function detailsSection({ award, achievement }: AwardToPresent, locale: Locale): SectionView {
  const optional = (label: string, text: string | undefined): FactView[] =>
    text === undefined ? [] : [{ label, text }]
  const results = award.results.flatMap(({ outcome, rubric }) => {
    const known = achievement.outcomes.find(({ id }) => id === outcome)
    const level = known?.rubric?.find(({ id }) => id === rubric)
    return known && level ? [`${known.plain}: ${level.name}`] : []
  })
  const linked = (label: string, id: string | undefined): FactView[] =>
    id === undefined ? [] : [{ label, text: id, href: `/staff/awards/${id}` }]
  return {
    heading: translate(locale, 'award.section.details'),
    facts: [
      { label: translate(locale, 'award.given-on'), text: formatMoment(award.awardedAt, locale) },
      { label: translate(locale, 'award.by'), text: describeActor(award.awardedBy, locale) },
      { label: translate(locale, 'award.awarded-date'), text: formatDay(award.awardedDate, locale) },
      ...optional(translate(locale, 'achievement.creator'), achievement.creator?.name),
      ...optional(
        translate(locale, 'award.valid'),
        award.validUntil === undefined ? undefined : formatDay(award.validUntil, locale),
      ),
      ...optional(
        translate(locale, 'award.route-label'),
        award.route === undefined ? undefined : wordFor('route', award.route, locale),
      ),
      ...optional(translate(locale, 'award.grade'), award.grade),
      ...optional(translate(locale, 'award.narrative'), award.narrative),
      ...(results.length === 0 ? [] : [{ label: translate(locale, 'award.section.results'), lines: results }]),
      ...award.evidence.map(({ name, id, narrative }) => ({
        label: translate(locale, 'award.evidence'),
        text: name ?? narrative ?? id ?? '',
        ...(id !== undefined && /^https?:/.test(id) ? { href: id } : {}),
      })),
      ...(award.batch === undefined
        ? []
        : [
            {
              label: translate(locale, 'award.batch'),
              text: `${award.batch.row}`,
              href: `/staff/batches/${award.batch.id}`,
            },
          ]),
      ...linked(translate(locale, 'award.supersedes'), award.supersedes),
      ...linked(translate(locale, 'award.superseded-by'), award.supersededBy),
      { label: translate(locale, 'award.number'), text: `urn:uuid:${award._id}`, code: true },
    ],
  }
}

function listActions(
  { award, achievement, offer, permissions }: AwardToPresent,
  locale: Locale,
): NonNullable<DetailPage['actions']> {
  const mayChange = permissions.includes('awards:status')
  const mayAward = permissions.includes('awards:write')
  const { state } = award
  const to = (act: 'suspend' | 'resume' | 'revoke') => ({
    href: `${base(award)}/${act}`,
    label: translate(locale, `award.action.${act}`),
    quiet: act !== 'revoke',
    danger: act === 'revoke',
  })
  const resend = award.recipient.email === undefined ? 'award.action.renew' : 'award.action.send'
  return [
    ...(mayAward && state === 'active' && offer !== 'withdrawn'
      ? [{ action: `${base(award)}/offer`, label: translate(locale, resend) }]
      : []),
    ...(mayChange && state === 'active' && achievement.suspendable ? [to('suspend')] : []),
    ...(mayChange && state === 'suspended' ? [to('resume')] : []),
    ...(mayChange && (state === 'active' || state === 'suspended') ? [to('revoke')] : []),
  ]
}

export function presentAward(view: AwardToPresent, locale: Locale): DetailPage {
  const { award, achievement, organisation } = view
  return {
    title: award.recipient.name,
    crumbs: [{ href: '/staff/awards', label: translate(locale, 'awards.title') }],
    lead: award.achievementName,
    chips: [standingChip(award, view.now, locale)],
    actions: listActions(view, locale),
    card: describeAchievement(achievement, locale, {
      organisation,
      awarded: true,
      imageUrl: `${base(award)}/badge.png`,
      ...(award.validUntil === undefined ? {} : { validUntil: award.validUntil }),
    }),
    sections: [
      offerSection(view, locale),
      detailsSection(view, locale),
      {
        heading: translate(locale, 'award.section.downloads'),
        links: (['pdf', 'png', 'svg', 'json'] as const).map((kind) => ({
          href: `${base(award)}/credential.${kind}`,
          label: translate(locale, `award.file.${kind}`),
          download: true,
        })),
      },
      {
        heading: translate(locale, 'award.section.history'),
        history: [...award.history].reverse().map(({ at, actor, to, reason }) => ({
          what: translate(locale, `award.history.${to}`),
          when: formatMoment(at, locale),
          who: describeActor(actor, locale),
          ...(reason === undefined ? {} : { why: reason }),
        })),
      },
    ],
  }
}
