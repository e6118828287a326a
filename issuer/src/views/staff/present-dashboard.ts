import { formatDay, formatNumber, type Locale } from '@stapel/shared'
import type { Permission } from '../../domain/access/actor.ts'
import type { Application } from '../../domain/applications/application.ts'
import type { Award, AwardState } from '../../domain/awards/award.ts'
import type { DashboardPage } from '../page-models.ts'
import { translate } from '../words/index.ts'
import { listAwards } from './award-list.ts'

export interface DashboardFacts {
  readonly name: string
  readonly permissions: readonly Permission[]
  readonly hasProfile: boolean
  readonly hasOutcomes: boolean
  readonly achievementsPublished: number
  readonly people: number
  readonly awards: Readonly<Record<AwardState, number>>
  readonly recent: readonly Award[]
  /** Applications for a qualification; absent for who does not decide on them. */
  readonly waiting?: { readonly count: number; readonly oldest: Pick<Application, 'createdAt'> | null }
  readonly now: Date
}

const steps = [
  { key: 'profile', href: '/staff/organisation', needs: 'organisation:write' },
  { key: 'outcomes', href: '/staff/outcomes/new', needs: 'outcomes:write' },
  { key: 'achievement', href: '/staff/achievements/new', needs: 'achievements:write' },
  { key: 'people', href: '/staff/people/invite', needs: 'staff:write' },
  { key: 'award', href: '/staff/awards/new', needs: 'awards:write' },
] as const

/** What somebody sees first: what to do next, how things stand, and what happened last. */
export function presentDashboard(facts: DashboardFacts, locale: Locale): DashboardPage {
  const total = Object.values(facts.awards).reduce((sum, count) => sum + count, 0)
  const done: Record<(typeof steps)[number]['key'], boolean> = {
    profile: facts.hasProfile,
    outcomes: facts.hasOutcomes,
    achievement: facts.achievementsPublished > 0,
    people: facts.people > 1,
    award: total > 0,
  }
  const mine = steps.filter(({ needs }) => facts.permissions.includes(needs))
  const tile = (state: 'active' | 'suspended' | 'revoked') => ({
    number: formatNumber(facts.awards[state], locale),
    label: translate(locale, `dashboard.tile.${state}`),
    href: `/staff/awards?state=${state}`,
  })
  const mayAward = facts.permissions.includes('awards:write')
  return {
    title: translate(locale, 'dashboard.title', { name: facts.name }),
    steps: mine.every(({ key }) => done[key])
      ? []
      : mine.map(({ key, href }) => ({
          done: done[key],
          title: translate(locale, `dashboard.step.${key}`),
          text: translate(locale, `dashboard.step.${key}-text`),
          href,
        })),
    tiles: [
      ...waitingTile(facts, locale),
      tile('active'),
      tile('suspended'),
      tile('revoked'),
      {
        number: formatNumber(facts.achievementsPublished, locale),
        label: translate(locale, 'dashboard.tile.achievements'),
        href: '/staff/achievements',
      },
    ],
    mayAward,
    recent: listAwards(
      facts.recent,
      {
        title: translate(locale, 'awards.empty'),
        text: translate(locale, 'awards.empty-text'),
        ...(mayAward && facts.achievementsPublished > 0
          ? { action: { href: '/staff/awards/new', label: translate(locale, 'awards.new') } }
          : {}),
      },
      facts.now,
      locale,
    ),
  }
}

/** First of all: somebody waits for an answer. */
function waitingTile({ waiting }: DashboardFacts, locale: Locale): DashboardPage['tiles'] {
  if (waiting === undefined || waiting.oldest === null) return []
  const { count, oldest } = waiting
  return [
    {
      number: formatNumber(count, locale),
      label: translate(locale, 'applications.waiting-tile', { count, day: formatDay(oldest.createdAt, locale) }),
      href: '/staff/applications?state=received',
    },
  ]
}
