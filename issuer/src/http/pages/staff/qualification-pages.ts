import { Router } from 'express'
import type { IssuerContext } from '../../../context.ts'
import { describeLevel } from '../../../views/card/describe-level.ts'
import { presentQualification } from '../../../views/public/present-qualification.ts'
import { createTable } from '../../../views/view-parts.ts'
import { translate } from '../../../views/words/index.ts'
import { publishedForRule } from '../public/published-for-rule.ts'
import type { PageKit } from '../kit/create-page-kit.ts'

const chips = { draft: 'warn', published: 'ok' } as const

export function qualificationPages(ctx: IssuerContext, { staff }: PageKit): Router {
  const router = Router()
  router.get(
    '/staff/qualifications',
    staff('qualifications:read', async ({ org, locale, show }) => {
      const qualifications = await ctx.qualifications.list(org)
      const title = translate(locale, 'qualifications.title')
      await show('list', {
        title,
        lead: translate(locale, 'qualifications.lead'),
        tables: [
          createTable({
            caption: title,
            columns: [
              { label: translate(locale, 'qualifications.name') },
              { label: translate(locale, 'content.version') },
              { label: translate(locale, 'content.level') },
              { label: translate(locale, 'content.state') },
            ],
            rows: qualifications.map(({ code, number, content, state }) => {
              const level = describeLevel(content.level, locale)
              return [
                { heading: true, text: content.title, href: `/staff/qualifications/${code}.${number}` },
                { text: String(number) },
                { text: level.label, chip: level.className, small: level.note },
                { text: translate(locale, `achievement.state.${state}`), chip: chips[state] },
              ]
            }),
            empty: {
              title: translate(locale, 'qualifications.empty'),
              text: translate(locale, 'qualifications.empty-text'),
            },
          }),
        ],
      })
    }),
  )

  router.get(
    '/staff/qualifications/:key',
    staff('qualifications:read', async ({ org, param, locale, show }) => {
      const qualification = await ctx.qualifications.get(org, param('key'))
      const organisation = await ctx.organisations.get(org)
      const published = await publishedForRule(ctx, qualification.content.rule)
      const view = presentQualification(
        { organisation, qualification, published, walletGoalUrl: ctx.addresses.wallet },
        locale,
      )
      await show('detail', {
        title: view.title,
        lead: `${view.level.label}, ${view.level.note}`,
        crumbs: [{ href: '/staff/qualifications', label: translate(locale, 'qualifications.title') }],
        chips: [
          {
            label: translate(locale, `achievement.state.${qualification.state}`),
            className: chips[qualification.state],
          },
        ],
        actions:
          qualification.state === 'published'
            ? [
                {
                  href: `/orgs/${org}/qualifications/${param('key')}`,
                  label: translate(locale, 'content.public-page'),
                  quiet: true,
                },
              ]
            : [],
        notices: view.warnings.map((text) => ({ tone: 'warn' as const, sign: '!', text })),
        sections: [
          { heading: translate(locale, 'qualification.words'), paragraphs: view.sentences },
          { heading: translate(locale, 'qualification.stack'), bricks: view.bricks },
          { heading: translate(locale, 'achievement.details'), facts: view.facts },
        ],
        json: { label: translate(locale, 'qualification.json'), text: view.json },
      })
    }),
  )
  return router
}
