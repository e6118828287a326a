import { formatDay, type Locale } from '@stapel/shared'
import { allowAnyOrigin, parseQuery } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { findPublishedProfile, type PublishedProfile } from '../../../domain/job-profiles/find-published-profile.ts'
import { presentJobProfile } from '../../../domain/job-profiles/present-job-profile.ts'
import { presentProfile } from '../../../views/profiles/present-profile.ts'
import { t } from '../../../views/words/index.ts'
import { presentListed } from '../../present-job-profiles.ts'
import { zListQuery } from '../../routes/job-profiles.ts'
import { pageValues } from '../page-values.ts'

/** What everybody may read: the list, and each version that was published. People get a page, systems the profile itself. */
export function publicProfilesRouter(ctx: VerifierContext): Router {
  const { config, jobProfiles } = ctx
  const router = Router()

  router.get('/profiles', async (request, response) => {
    const { q, after } = parseQuery(zListQuery, request)
    const { items, next } = await jobProfiles.published(q, after)
    const values = pageValues(request)
    const { locale } = values
    response.render('profiles/list', {
      ...values,
      title: t(locale, 'profilesTitle'),
      q,
      items: items.map((series) => {
        const { url, wants, ...listed } = presentListed(config, series)
        return { ...listed, href: new URL(url).pathname, wants: t(locale, 'profilesWants', { count: wants }) }
      }),
      notFound: q !== '' && items.length === 0 ? t(locale, 'profilesNotFound', { text: q }) : undefined,
      next: next === null ? undefined : `/profiles?${new URLSearchParams({ q, after: next }).toString()}`,
      isLater: after !== undefined,
    })
  })

  router.use(['/profiles/:id', '/profiles/:id/versions/:number'], (request, response, next) => {
    if (request.path === '/') allowAnyOrigin(request, response, next)
    else next()
  })
  router.get('/profiles/:id', async (request, response) => {
    send(request, response, await findPublishedProfile(ctx, request.params.id))
  })
  router.get('/profiles/:id/versions/:number', async (request, response) => {
    const { id, number } = request.params
    send(request, response, await findPublishedProfile(ctx, id, number))
  })
  return router

  function send(request: Request, response: Response, { series, version }: PublishedProfile): void {
    if (!wantsPage(request, response)) {
      response.set('cache-control', 'public, max-age=60').json(presentJobProfile(config.verifierUrl, series, version))
      return
    }
    const values = pageValues(request)
    const { locale } = values
    const path = `/profiles/${series._id}`
    const isNewest = version === series.versions.at(-1)
    response.render('profiles/profile', {
      ...values,
      ...presentProfile(version.content, version.names, locale),
      path,
      isNewest,
      versionLine: versionLine(version, locale),
      versions:
        series.versions.length < 2
          ? undefined
          : series.versions.toReversed().map((one) => ({
              href: `${path}/versions/${one.number}`,
              label: versionLine(one, locale),
            })),
    })
  }
}

function versionLine({ number, publishedAt }: PublishedProfile['version'], locale: Locale): string {
  return t(locale, 'profileVersion', { number, day: formatDay(publishedAt, locale) })
}

/** Whoever asks for HTML by name is a person; everything else gets the document. */
function wantsPage(request: Request, response: Response): boolean {
  response.vary('Accept')
  return request.accepts(['application/json', 'application/ld+json', 'html']) === 'html'
}
