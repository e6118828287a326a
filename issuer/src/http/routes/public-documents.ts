import {
  createAchievementDocument,
  createIssuerProfile,
  credentialContext,
  didDocumentFor,
  stapelVocabularyUrl,
} from '@stapel/shared'
import { allowAnyOrigin, NotFoundError } from '@stapel/shared/server'
import { Router, type Request, type Response } from 'express'
import type { IssuerContext } from '../../context.ts'
import { awardableByHand } from '../../domain/achievements/awardable-by-hand.ts'
import { findPublished } from '../../domain/achievements/find-published.ts'
import { exportFrameworkCase, exportFrameworkCsv, outcomesInForce } from '../../domain/frameworks/export-framework.ts'
import { frameworkUrl } from '../../domain/organisations/organisation-addresses.ts'
import { whoAwards } from '../../domain/mandates/who-awards.ts'
import { newestOfEach } from '../../domain/newest-of-each.ts'
import { credentialIssuerOf } from '../../domain/organisations/credential-issuer-of.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import { presentQualification } from '../../domain/qualifications/present-qualification.ts'
import { findPublishedQualification } from '../../domain/qualifications/find-published-qualification.ts'
import { readSignedRegistry } from '../../domain/registries/read-registry.ts'
import { frameworkDocument } from '../present/present-framework.ts'
import { pathParam } from '../path-param.ts'
import type { PublicPages } from '../public-pages.ts'

/** What everybody may read of an organisation: JSON-LD for machines, a page for people, at one URL. */
export function publicDocuments(ctx: IssuerContext, pages: PublicPages): Router {
  const router = Router()
  const own = { id: '@id', type: '@type', '@vocab': stapelVocabularyUrl }

  router.get('/orgs/:org/did.json', allowAnyOrigin, async (req, res) => {
    const organisation = await organisationOf(ctx, req)
    const { keys } = await ctx.keys.get(organisation.slug)
    const document = didDocumentFor(
      organisation.did,
      keys.map(({ id, publicJwk, expires, revoked }) => ({ fragment: id, publicJwk, expires, revoked })),
    )
    res.type('application/did+json').set('cache-control', 'public, max-age=60').send(JSON.stringify(document))
  })

  router.get('/orgs/:org', allowAnyOrigin, async (req, res) => {
    const organisation = await organisationOf(ctx, req)
    if (!wantsPage(req, res)) {
      sendJsonLd(res, {
        '@context': credentialContext,
        ...createIssuerProfile(credentialIssuerOf(ctx.addresses, organisation)),
      })
      return
    }
    const achievements = await awardableByHand(ctx, organisation.slug)
    const all = await ctx.qualifications.list(organisation.slug)
    const qualifications = newestOfEach(all.filter(({ state }) => state === 'published').reverse())
    const hasRegistry = (await ctx.registries.find(organisation.slug))?.published != null
    const { items: frameworks } = await ctx.frameworks.search(organisation.slug, '', undefined, 200)
    await pages.organisation(req, res, { organisation, achievements, qualifications, frameworks, hasRegistry })
  })

  router.get('/orgs/:org/registry', allowAnyOrigin, async (req, res) => {
    const organisation = await organisationOf(ctx, req)
    const registry = (await ctx.registries.find(organisation.slug))?.published
    if (!registry) throw new NotFoundError('registry')
    if (wantsPage(req, res)) await pages.registry(req, res, { organisation, registry })
    else {
      const text = await readSignedRegistry(ctx, organisation.slug)
      res.type('application/vc').set('cache-control', 'public, max-age=60').send(text)
    }
  })

  router.get('/orgs/:org/achievements/:key', allowAnyOrigin, async (req, res) => {
    const organisation = await organisationOf(ctx, req)
    const { version, versions } = await findPublished(ctx, organisation.slug, pathParam(req, 'key'))
    const { published: achievement, state } = version
    if (wantsPage(req, res)) {
      const awarders = (await whoAwards(ctx, organisation.slug, version.code)).get(version.code) ?? []
      await pages.achievement(req, res, { organisation, achievement, state, versions, awarders })
    } else sendJsonLd(res, createAchievementDocument(achievement))
  })

  router.get('/orgs/:org/achievements/:key/:image', allowAnyOrigin, async (req, res, next) => {
    const image = pathParam(req, 'image')
    if (image !== 'badge.png' && image !== 'badge.svg') {
      next()
      return
    }
    const organisation = await organisationOf(ctx, req)
    const { version } = await findPublished(ctx, organisation.slug, pathParam(req, 'key'))
    const drawing = { achievement: version.published, organisation }
    res.set('cache-control', 'public, max-age=3600')
    if (image === 'badge.png') res.type('png').send(Buffer.from(await ctx.badgeArtist.png(drawing)))
    else res.type('svg').send(await ctx.badgeArtist.svg(drawing))
  })

  router.get('/orgs/:org/frameworks/:code', allowAnyOrigin, async (req, res) => {
    const organisation = await organisationOf(ctx, req)
    const framework = await ctx.frameworks.get(organisation.slug, pathParam(req, 'code'))
    const outcomes = await outcomesInForce(ctx, framework)
    if (wantsPage(req, res)) await pages.framework(req, res, { organisation, framework, outcomes })
    else sendJsonLd(res, frameworkDocument(ctx.addresses, framework, outcomes))
  })

  router.get('/orgs/:org/frameworks/:code/case.json', allowAnyOrigin, async (req, res) => {
    const { slug } = await organisationOf(ctx, req)
    const framework = await ctx.frameworks.get(slug, pathParam(req, 'code'))
    res.set('cache-control', 'public, max-age=60').json(await exportFrameworkCase(ctx, framework))
  })

  router.get('/orgs/:org/frameworks/:code/outcomes.csv', allowAnyOrigin, async (req, res) => {
    const { slug } = await organisationOf(ctx, req)
    const framework = await ctx.frameworks.get(slug, pathParam(req, 'code'))
    res.type('text/csv').attachment(`${framework.code}.csv`).set('cache-control', 'public, max-age=60')
    res.send(await exportFrameworkCsv(ctx, framework))
  })

  router.get('/orgs/:org/outcomes/:code', allowAnyOrigin, async (req, res) => {
    const organisation = await organisationOf(ctx, req)
    const { versions, framework: code } = await ctx.outcomes.get(organisation.slug, pathParam(req, 'code'))
    // Every version stays readable, since credentials and a later version name it.
    const wanted = typeof req.query.version === 'string' ? req.query.version : undefined
    const outcome = versions.findLast(({ version }) => wanted === undefined || version === wanted)
    if (!outcome) throw new NotFoundError('outcome')
    const framework = code === undefined ? null : await ctx.frameworks.find(organisation.slug, code)
    if (wantsPage(req, res)) await pages.outcome(req, res, { organisation, outcome, versions, framework })
    else {
      const isPartOf = framework && frameworkUrl(ctx.addresses, organisation.slug, framework.code)
      sendJsonLd(res, { '@context': own, type: 'LearningOutcome', ...outcome, ...(isPartOf && { isPartOf }) })
    }
  })

  router.get('/orgs/:org/qualifications/:key', allowAnyOrigin, async (req, res) => {
    const organisation = await organisationOf(ctx, req)
    const { version: qualification, versions } = await findPublishedQualification(
      ctx,
      organisation.slug,
      pathParam(req, 'key'),
    )
    if (wantsPage(req, res)) await pages.qualification(req, res, { organisation, qualification, versions })
    else
      sendJsonLd(res, { '@context': own, type: 'Qualification', ...presentQualification(ctx.addresses, qualification) })
  })

  return router
}

/** Whoever asks for HTML by name is a person; everything else gets the document. */
function wantsPage(req: Request, res: Response): boolean {
  res.vary('Accept')
  return req.accepts(['application/ld+json', 'application/vc', 'application/json', 'html']) === 'html'
}

function sendJsonLd(res: Response, document: object): void {
  res.type('application/ld+json').set('cache-control', 'public, max-age=60').send(JSON.stringify(document))
}

async function organisationOf(ctx: IssuerContext, req: Request): Promise<Organisation> {
  const organisation = await ctx.organisations.find(pathParam(req, 'org'))
  if (!organisation) throw new NotFoundError('organisation')
  return organisation
}
