import { acceptJson, allowAnyOrigin, bearerToken, NotSignedInError, parseBody, parseQuery } from '@stapel/shared/server'
import { Router, type Request } from 'express'
import { z } from 'zod'
import type { VerifierContext } from '../../context.ts'
import { getForMaker, type MakerKey } from '../../domain/job-profiles/assert-maker.ts'
import { changeDraft } from '../../domain/job-profiles/change-draft.ts'
import { createProfile } from '../../domain/job-profiles/create-profile.ts'
import { findPublishedProfile } from '../../domain/job-profiles/find-published-profile.ts'
import { jobProfileUrl } from '../../domain/job-profiles/present-job-profile.ts'
import { publishProfile } from '../../domain/job-profiles/publish-profile.ts'
import { withdrawProfile } from '../../domain/job-profiles/withdraw-profile.ts'
import { zJobProfileContent } from '../job-profile-input.ts'
import { limitMakers } from '../limit-makers.ts'
import { editUrl, presentListed, presentOwn, presentVersions } from '../present-job-profiles.ts'

export const zListQuery = z.object({ q: z.string().max(200).default(''), after: z.string().max(500).optional() })

const own = '/api/v1/job-profiles/:id' as const

/** Job profiles for other systems. Whoever makes one gets a secret, which stands for an account: it opens that profile and nothing else. */
export function jobProfilesRouter(ctx: VerifierContext): Router {
  const { config, jobProfiles } = ctx
  const router = Router()

  router.get('/api/v1/job-profiles', allowAnyOrigin, async (request, response) => {
    const { q, after } = parseQuery(zListQuery, request)
    const { items, next } = await jobProfiles.published(q, after)
    response.json({ items: items.map((series) => presentListed(config, series)), next })
  })

  router.post('/api/v1/job-profiles', limitMakers(config), acceptJson, async (request, response) => {
    const created = await createProfile(ctx, parseBody(zJobProfileContent, request))
    const { id, editSecret } = created
    response
      .status(201)
      .set('cache-control', 'no-store')
      .location(`/api/v1/job-profiles/${id}`)
      .json({ id, url: jobProfileUrl(config.verifierUrl, id), editSecret, editUrl: editUrl(config, created) })
  })

  router.get(own, async (request, response) => {
    response.set('cache-control', 'no-store').json(presentOwn(config, await getForMaker(ctx, makerOf(request))))
  })

  router.put(own, acceptJson, async (request, response) => {
    const content = parseBody(zJobProfileContent, request)
    const series = await changeDraft(ctx, makerOf(request), ({ names }) => ({ content, names, removed: null }))
    response.json(presentOwn(config, series))
  })

  router.post('/api/v1/job-profiles/:id/publication', async (request, response) => {
    response.json(presentOwn(config, await publishProfile(ctx, makerOf(request))))
  })

  router.put('/api/v1/job-profiles/:id/withdrawal', acceptJson, async (request, response) => {
    const { withdrawn } = parseBody(zWithdrawal, request)
    response.json(presentOwn(config, await withdrawProfile(ctx, makerOf(request), withdrawn)))
  })

  router.use('/api/v1/job-profiles/:id/versions', allowAnyOrigin)
  router.get('/api/v1/job-profiles/:id/versions', async (request, response) => {
    const { series } = await findPublishedProfile(ctx, request.params.id)
    response.json({ items: presentVersions(config, series) })
  })
  return router
}

export const zWithdrawal = z.strictObject({ withdrawn: z.boolean() })

function makerOf(request: Request<{ id: string }>): MakerKey {
  const secret = bearerToken(request)
  if (secret === null) throw new NotSignedInError()
  return { id: request.params.id, secret }
}
