import { loadInHours } from '@stapel/shared'
import type { IssuerContext } from '../../context.ts'
import { isAwardedByDecision } from '../../domain/achievements/by-decision.ts'
import { organisationUrl } from '../../domain/organisations/organisation-addresses.ts'
import { whoAwards } from '../../domain/mandates/who-awards.ts'
import { allOrganisations } from '../../domain/organisations/all-organisations.ts'
import type { Organisation } from '../../domain/organisations/organisation.ts'
import { presentQualification } from '../../domain/qualifications/present-qualification.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'

/** What the whole installation offers, for wallets and verifiers. */
export function catalogueEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/api/v1/catalogue',
      access: 'public',
      summary: 'Every organisation, published achievement and published qualification of this installation',
      answers: { status: 200, description: 'The catalogue' },
      async handle({ res }) {
        const organisations = await allOrganisations(ctx)
        const parts = await Promise.all(organisations.map((organisation) => catalogueOf(ctx, organisation)))
        res.set('cache-control', 'public, max-age=60').json({
          organisations: organisations.map(({ slug, name, did, email, fictional }) => ({
            slug,
            name,
            did,
            url: organisationUrl(ctx.addresses, slug),
            email,
            fictional,
          })),
          achievements: parts.flatMap(({ achievements }) => achievements),
          qualifications: parts.flatMap(({ qualifications }) => qualifications),
        })
      },
    }),
  ]
}

async function catalogueOf(ctx: IssuerContext, { slug, did }: Organisation) {
  const published = (await ctx.achievements.published(slug)).filter((one) => !isAwardedByDecision(one.published))
  const others = await whoAwards(ctx, slug)
  const qualifications = await ctx.qualifications.list(slug)
  return {
    achievements: published.map(
      ({
        code,
        published: {
          id,
          series,
          version,
          name,
          type,
          load,
          level,
          outcomes,
          validityMonths,
          assessment,
          priorLearningPossible,
        },
      }) => ({
        id,
        series,
        version,
        name,
        type,
        issuer: did,
        issuers: [did, ...(others.get(code) ?? []).map((one) => one.did)],
        hours: loadInHours(load),
        load,
        level,
        validityMonths,
        assessment,
        priorLearningPossible,
        outcomes: outcomes.map(({ id: uri, plain, level: held, exactMatches }) => ({
          id: uri,
          plain,
          level: held,
          ...(exactMatches && { exactMatches }),
        })),
      }),
    ),
    qualifications: qualifications
      .filter(({ state }) => state === 'published')
      .map((version) => {
        const qualification = presentQualification(ctx.addresses, version)
        return { ...qualification, url: qualification.id, description: version.content.description?.nl }
      }),
  }
}
