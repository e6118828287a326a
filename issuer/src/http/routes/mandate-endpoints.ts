import { amsterdamDay } from '@stapel/shared'
import type { IssuerContext } from '../../context.ts'
import { awardableOfOthers } from '../../domain/achievements/awardable-by-hand.ts'
import { endMandate } from '../../domain/mandates/end-mandate.ts'
import { giveMandate } from '../../domain/mandates/give-mandate.ts'
import { mandatePeriod, type Mandate } from '../../domain/mandates/mandate.ts'
import { achievementUrl, organisationDid } from '../../domain/organisations/organisation-addresses.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { zMandateDays } from '../schemas/mandate.ts'

/** Who else may award an achievement (docs/decisions/0018), and what an organisation may award that is another's. */
export function mandateEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/achievements/{key}/awarders'
  const codeOf = (key: string): string => key.split('.')[0] ?? ''
  const present = (mandate: Mandate) => presentMandate(ctx, mandate)
  return [
    endpoint({
      method: 'get',
      path,
      access: 'achievements:read',
      summary:
        'Which other organisations may, or might, award an achievement ({key} is its code, or any version of it)',
      answers: { status: 200, description: 'Every organisation that was ever let' },
      async handle({ org, param, res }) {
        res.json({ items: (await ctx.mandates.givenBy(org, codeOf(param('key')))).map(present) })
      },
    }),
    endpoint({
      method: 'put',
      path: `${path}/{awarder}`,
      access: 'achievements:write',
      summary: 'Let another organisation of this installation award it, from a day until a day; again changes the days',
      body: zMandateDays,
      answers: { status: 200, description: 'What the organisation may now' },
      async handle({ org, principal, param, body, res }) {
        const key = { owner: org, code: codeOf(param('key')), awarder: param('awarder') }
        res.json(present(await giveMandate(ctx, principal.actor, { ...key, days: body })))
      },
    }),
    endpoint({
      method: 'delete',
      path: `${path}/{awarder}`,
      access: 'achievements:write',
      summary: 'Take that back: nothing new is awarded, what was awarded stands',
      answers: { status: 200, description: 'What the organisation might' },
      async handle({ org, principal, param, res }) {
        const key = { owner: org, code: codeOf(param('key')), awarder: param('awarder') }
        res.json(present(await endMandate(ctx, principal.actor, key)))
      },
    }),
    endpoint({
      method: 'get',
      path: '/api/v1/orgs/{org}/awardable-of-others',
      access: 'achievements:read',
      summary: 'Achievements of other organisations that this one may award today: award them by their URL',
      answers: { status: 200, description: 'The published versions, by owner' },
      async handle({ org, res }) {
        res.json({
          items: (await awardableOfOthers(ctx, org)).map(({ published: { id, series, version, name, creator } }) => ({
            id,
            series,
            version,
            name,
            owner: creator,
          })),
        })
      },
    }),
  ]
}

function presentMandate({ addresses, clock }: Pick<IssuerContext, 'addresses' | 'clock'>, mandate: Mandate) {
  const { organisation, code, awarder, from, until, state, changedAt } = mandate
  return {
    series: achievementUrl(addresses, organisation, code),
    awarder: { slug: awarder, did: organisationDid(addresses, awarder) },
    from,
    until,
    state,
    period: mandatePeriod(mandate, amsterdamDay(clock.now())),
    changedAt,
  }
}
