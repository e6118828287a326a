import { parseRule, type Locale } from '@stapel/shared'
import type { PublishedAchievement } from '../../domain/achievements/achievement-version.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import type { QualificationVersion } from '../../domain/qualifications/qualification-version.ts'
import { describeLevel } from '../card/describe-level.ts'
import type { QualificationPage } from '../page-models.ts'
import { translate } from '../words/index.ts'
import { drawRule, namesFrom, sayRule } from './describe-rule.ts'

export interface QualificationToPresent {
  readonly organisation: Organisation
  readonly qualification: QualificationVersion
  readonly published: readonly PublishedAchievement[]
  /** The wallet with this qualification as its goal. */
  readonly walletGoalUrl: string
}

export function presentQualification(
  { organisation, qualification, published, walletGoalUrl }: QualificationToPresent,
  locale: Locale,
): QualificationPage {
  const { content, number } = qualification
  const home = `/orgs/${organisation.slug}`
  const rule = parseRule(content.rule)
  const names = namesFrom(published, locale)
  const argument = content.labourMarketArgument
  const hours = content.minWorkloadHours
  return {
    title: content.title,
    crumbs: [{ href: home, label: organisation.name }],
    ...(content.description === undefined ? {} : { description: content.description }),
    fictional: organisation.fictional,
    level: describeLevel(content.level, locale),
    bricks: drawRule(rule, names, locale),
    sentences: sayRule(rule, names, locale),
    facts: [
      ...(hours === undefined
        ? []
        : [
            {
              label: translate(locale, 'qualification.min-hours'),
              text: translate(locale, 'qualification.hours', { count: hours }),
            },
          ]),
      ...(argument === undefined
        ? []
        : [{ label: translate(locale, 'qualification.argument'), text: argument[locale] ?? argument.nl }]),
      { label: translate(locale, 'qualification.version'), text: String(number) },
    ],
    warnings:
      hours !== undefined && hours < 400 && argument === undefined
        ? [translate(locale, 'qualification.warning.small')]
        : [],
    walletGoalUrl,
    json: JSON.stringify(content.rule, null, 2),
  }
}
