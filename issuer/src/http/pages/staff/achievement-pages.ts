import { Router } from 'express'
import { amsterdamDay } from '@stapel/shared'
import { acceptForm } from '@stapel/shared/server'
import type { IssuerContext } from '../../../context.ts'
import { awardableOfOthers } from '../../../domain/achievements/awardable-by-hand.ts'
import { publishAchievement, setAwarding } from '../../../domain/achievements/publish-achievement.ts'
import { resolveAchievement } from '../../../domain/achievements/resolve-achievement.ts'
import { createNextVersion } from '../../../domain/achievements/save-draft.ts'
import { createForm } from '../../../views/forms/create-form.ts'
import { presentAchievementVersion } from '../../../views/staff/present-achievement-version.ts'
import { presentAchievements } from '../../../views/staff/present-achievements.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { previewCredential } from './preview-credential.ts'

const path = '/staff/achievements/:key'

/** The list of achievements, one version with its preview, and what can be done with it. */
export function achievementPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()

  router.get(
    '/staff/achievements',
    staff('achievements:read', async ({ org, locale, query, signedIn, show }) => {
      const text = query('q') ?? ''
      const after = query('after')
      const page = await ctx.achievements.search(org, text, after, 50)
      const ofOthers = after === undefined && text === '' ? await awardableOfOthers(ctx, org) : []
      await show(
        'list',
        presentAchievements(page, { text, after, ofOthers }, { org, permissions: signedIn.permissions }, locale),
      )
    }),
  )

  const read = async ({ org, param }: StaffVisit) => {
    const version = await ctx.achievements.get(org, param('key'))
    const organisation = await ctx.organisations.get(org)
    const achievement = version.state === 'draft' ? await resolveAchievement(ctx, version) : version.published
    return { version, organisation, achievement }
  }

  const readMandates = async (org: string, code: string) =>
    Promise.all(
      (await ctx.mandates.givenBy(org, code)).map(async (mandate) => ({
        mandate,
        name: (await ctx.organisations.get(mandate.awarder)).name,
      })),
    )

  router.get(
    path,
    staff('achievements:read', async (visit) => {
      const { org, locale, show, signedIn } = visit
      const { version, organisation, achievement } = await read(visit)
      const versions = await ctx.achievements.versions(org, version.code)
      const json = previewCredential(ctx, organisation, achievement)
      const view = {
        version,
        achievement,
        versions,
        organisation: organisation.name,
        json,
        permissions: signedIn.permissions,
        mandates: await readMandates(org, version.code),
        today: amsterdamDay(ctx.clock.now()),
      }
      await show('detail', presentAchievementVersion(view, locale))
    }),
  )
  router.get(
    `${path}/badge.png`,
    staff('achievements:read', async (visit) => {
      const { achievement, organisation } = await read(visit)
      const png = await ctx.badgeArtist.png({ achievement, organisation })
      visit.res.set('Cache-Control', 'private, no-cache').type('png').send(Buffer.from(png))
    }),
  )

  router.get(
    `${path}/publish`,
    staff('achievements:write', async (visit) => {
      const { locale, show, param } = visit
      const { achievement } = await read(visit)
      const here = `/staff/achievements/${param('key')}`
      await show('form', {
        title: translate(locale, 'achievement.publish.title', { title: achievement.name }),
        lead: translate(locale, 'achievement.publish.text'),
        crumbs: [{ href: here, label: achievement.name }],
        form: createForm({
          action: `${here}/publish`,
          submit: translate(locale, 'achievement.publish.submit'),
          cancel: { label: translate(locale, 'form.cancel'), href: here },
          groups: [],
        }),
      })
    }),
  )
  router.post(
    `${path}/publish`,
    acceptForm,
    csrf.protect,
    staff('achievements:write', async ({ org, actor, param, redirect }) => {
      await publishAchievement(ctx, actor, { org, key: param('key') })
      redirect(`/staff/achievements/${param('key')}`, 'achievement.published')
    }),
  )
  router.post(
    `${path}/next-version`,
    acceptForm,
    csrf.protect,
    staff('achievements:write', async ({ org, actor, param, redirect }) => {
      const { code } = await ctx.achievements.get(org, param('key'))
      const next = await createNextVersion(ctx, actor, { org, code })
      redirect(`/staff/achievements/${code}.${next.number}`, 'achievement.next-created')
    }),
  )
  for (const [act, open] of [
    ['close', false],
    ['reopen', true],
  ] as const) {
    router.post(
      `${path}/${act}`,
      acceptForm,
      csrf.protect,
      staff('achievements:write', async ({ org, actor, param, redirect }) => {
        await setAwarding(ctx, actor, { org, key: param('key'), open })
        redirect(`/staff/achievements/${param('key')}`, 'achievement.awarding-changed')
      }),
    )
  }
  return router
}
