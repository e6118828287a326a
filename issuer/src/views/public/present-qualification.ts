import { describeRule, explainLevel, formatDay, type Locale } from '@stapel/shared'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { PublishedQualification, QualificationVersion } from '../../domain/qualifications/qualification-version.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { QualificationPage } from '../page-models.ts'
import type { FactView, NoticeView } from '../view-parts.ts'
import { translate } from '../words/index.ts'
import { drawRule, type RuleWords } from './describe-rule.ts'

export interface QualificationToPresent extends RuleWords {
  readonly organisation: Organisation
  readonly qualification: PublishedQualification
  /** All that were published, newest first. */
  readonly versions: readonly PublishedQualification[]
  /** The wallet with this qualification as its goal. */
  readonly walletGoalUrl: string
}

export function presentQualification(
  { organisation, qualification, versions, walletGoalUrl, ...words }: QualificationToPresent,
  locale: Locale,
): QualificationPage {
  const { content, number } = qualification
  const home = `/orgs/${organisation.slug}`
  const description = content.description?.[locale] ?? content.description?.nl
  const help = explainLevel(content.level, locale)
  const newest = versions.find(({ state }) => state === 'published')
  return {
    title: titleOf(content, locale),
    crumbs: [{ href: home, label: organisation.name }],
    ...(description === undefined ? {} : { description }),
    fictional: organisation.fictional,
    level: describeLevel(content.level, locale),
    ...(help && { levelHelp: { ...help, link: translate(locale, 'qualification.level-official') } }),
    bricks: drawRule(content.rule, words, locale),
    said: describeRule(content.rule, words.names, locale),
    facts: qualificationFacts(qualification, locale),
    notices: noticesOf(qualification, newest, `${home}/qualifications`, locale),
    ...(qualification.state === 'published' && {
      walletGoalUrl,
      applyUrl: `${home}/qualifications/${qualification.code}/apply`,
    }),
    versions:
      versions.length < 2 ? [] : versions.map((one) => versionLink(one, number, `${home}/qualifications`, locale)),
    json: JSON.stringify(content.rule, null, 2),
  }
}

export function titleOf({ title, titleEn }: QualificationVersion['content'], locale: Locale): string {
  return locale === 'en' ? (titleEn ?? title) : title
}

export function qualificationFacts({ content, number }: QualificationVersion, locale: Locale): FactView[] {
  const { labourMarketArgument: argument, minWorkloadHours: hours, level, transition } = content
  const fact = (label: string, text: string | undefined): FactView[] => (text === undefined ? [] : [{ label, text }])
  return [
    ...fact(
      translate(locale, 'qualification.min-hours'),
      hours === undefined ? undefined : translate(locale, 'qualification.hours', { count: hours }),
    ),
    ...fact(translate(locale, 'qualification.argument'), argument?.[locale] ?? argument?.nl),
    ...fact(translate(locale, 'qualification.level-until'), level.validUntil && formatDay(level.validUntil, locale)),
    ...fact(translate(locale, 'qualification.version'), String(number)),
    ...fact(
      translate(locale, 'qualification.transition'),
      transition &&
        translate(locale, 'qualification.transition-text', {
          version: transition.from,
          day: formatDay(transition.untilDate, locale),
        }),
    ),
  ]
}

function noticesOf(
  qualification: PublishedQualification,
  newest: PublishedQualification | undefined,
  path: string,
  locale: Locale,
): NoticeView[] {
  const { withdrawal, content, number, code } = qualification
  const isSmall = content.minWorkloadHours !== undefined && content.minWorkloadHours < 400
  return [
    ...(withdrawal === undefined
      ? []
      : [
          {
            tone: 'bad' as const,
            sign: '✕',
            title: translate(locale, 'qualification.withdrawn', { day: formatDay(withdrawal.on, locale) }),
            text: withdrawal.reason,
          },
        ]),
    ...(newest === undefined || newest.number <= number
      ? []
      : [
          {
            tone: 'warn' as const,
            sign: '!',
            title: translate(locale, 'qualification.newer'),
            ...(newest.content.transition?.from === String(number) && {
              text: translate(locale, 'qualification.newer-transition', {
                day: formatDay(newest.content.transition.untilDate, locale),
              }),
            }),
            action: {
              href: `${path}/${code}.${newest.number}`,
              label: translate(locale, 'qualification.version-number', { number: newest.number }),
            },
          },
        ]),
    ...(isSmall && content.labourMarketArgument === undefined
      ? [{ tone: 'warn' as const, sign: '!', text: translate(locale, 'qualification.warning.small') }]
      : []),
  ]
}

function versionLink(
  { code, number, publishedAt, state }: PublishedQualification,
  shown: number,
  path: string,
  locale: Locale,
) {
  const published = translate(locale, 'qualification.published-on', { day: formatDay(publishedAt, locale) })
  return {
    href: `${path}/${code}.${number}`,
    label: translate(locale, 'qualification.version-number', { number }),
    note: [
      published,
      ...(number === shown ? [translate(locale, 'qualification.version-shown')] : []),
      ...(state === 'withdrawn' ? [translate(locale, 'qualification.state.withdrawn')] : []),
    ].join(', '),
  }
}
