import { describeRule, formatDay, type Locale } from '@stapel/shared'
import { Router } from 'express'
import type { IssuerContext } from '../../../context.ts'
import type { PublishedQualification } from '../../../domain/qualifications/qualification-version.ts'
import { readRuleCatalogue } from '../../../domain/qualifications/read-rule-catalogue.ts'
import { describeLevel } from '../../../views/card/describe-level.ts'
import { drawRule } from '../../../views/public/describe-rule.ts'
import { qualificationFacts, titleOf } from '../../../views/public/present-qualification.ts'
import { presentQualifications, qualificationChips } from '../../../views/staff/present-qualifications.ts'
import type { DetailPage } from '../../../views/page-models.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'

/** Qualifications: the list, and one version as it is. Drafts are seen in the editor by whoever may write. */
export function qualificationPages(ctx: IssuerContext, { staff }: PageKit): Router {
  const router = Router()
  const mayWrite = ({ signedIn }: StaffVisit) => signedIn.permissions.includes('qualifications:write')

  router.get(
    '/staff/qualifications',
    staff('qualifications:read', async (visit) => {
      const all = await ctx.qualifications.list(visit.org)
      await visit.show('list', presentQualifications(all, mayWrite(visit), visit.locale))
    }),
  )

  router.get(
    '/staff/qualifications/:key',
    staff('qualifications:read', async (visit) => {
      const { org, param, locale, show, redirect } = visit
      const qualification = await ctx.qualifications.get(org, param('key'))
      const { content, state } = qualification
      if (state === 'draft' && mayWrite(visit)) {
        redirect(`/staff/qualifications/${param('key')}/edit`)
        return
      }
      const words = await readRuleCatalogue(ctx, qualification)
      const level = describeLevel(content.level, locale)
      await show('detail', {
        title: titleOf(content, locale),
        lead: `${level.label}, ${level.note}`,
        crumbs: [{ href: '/staff/qualifications', label: translate(locale, 'qualifications.title') }],
        chips: [{ label: translate(locale, `qualification.state.${state}`), className: qualificationChips[state] }],
        actions: state === 'draft' ? [] : actionsOf(qualification, mayWrite(visit), locale),
        notices: state === 'withdrawn' ? withdrawalNotice(qualification, locale) : [],
        sections: [
          { heading: translate(locale, 'qualification.words'), said: describeRule(content.rule, words.names, locale) },
          { heading: translate(locale, 'qualification.stack'), bricks: drawRule(content.rule, words, locale) },
          { heading: translate(locale, 'achievement.details'), facts: qualificationFacts(qualification, locale) },
        ],
        json: { label: translate(locale, 'qualification.json'), text: JSON.stringify(content.rule, null, 2) },
      })
    }),
  )
  return router
}

function actionsOf(
  { organisation, code, number, state }: PublishedQualification,
  mayWrite: boolean,
  locale: Locale,
): NonNullable<DetailPage['actions']> {
  const here = `/staff/qualifications/${code}.${number}`
  return [
    {
      href: `/orgs/${organisation}/qualifications/${code}.${number}`,
      label: translate(locale, 'content.public-page'),
      quiet: true,
    },
    ...(mayWrite ? [{ action: `${here}/next-version`, label: translate(locale, 'design.next-version') }] : []),
    ...(mayWrite && state === 'published'
      ? [{ href: `${here}/withdraw`, label: translate(locale, 'design.withdraw'), danger: true }]
      : []),
  ]
}

function withdrawalNotice({ withdrawal }: PublishedQualification, locale: Locale): NonNullable<DetailPage['notices']> {
  if (withdrawal === undefined) return []
  const title = translate(locale, 'qualification.withdrawn', { day: formatDay(withdrawal.on, locale) })
  return [{ tone: 'bad', sign: '✕', title, text: withdrawal.reason }]
}
