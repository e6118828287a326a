import { Router } from 'express'
import { acceptForm } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { changeProfile, type OrganisationProfile } from '../../../domain/organisations/change-profile.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { identifierKinds, profileForm } from '../../../views/staff/profile-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zColour, zCountry, zLine, zOptionalEmail, zOptionalLine, zOptionalText, zOptionalUrl } from '../kit/fields.ts'

const zProfile = z.object({
  name: zLine(),
  description: zOptionalText,
  country: zCountry,
  region: zOptionalLine(100),
  website: zOptionalUrl,
  email: zOptionalEmail,
  language: z.enum(['nl', 'en']),
  qualityName: zLine(),
  qualityDescription: zOptionalText,
  qualityUrl: zOptionalUrl,
  primary: zColour,
  accent: zColour,
  BRIN: zOptionalLine(40),
  KvK: zOptionalLine(40),
  OIN: zOptionalLine(40),
  KBO: zOptionalLine(40),
})

function profileOf(input: z.output<typeof zProfile>): OrganisationProfile {
  const { name, description, country, region, website, email, language, primary, accent } = input
  return {
    name,
    country,
    language,
    // Absent ones are named too: what was emptied must go.
    description,
    region,
    website,
    email,
    colours: { primary, accent },
    qualityAssurance: {
      name: input.qualityName,
      ...(input.qualityDescription !== undefined && { description: input.qualityDescription }),
      ...(input.qualityUrl !== undefined && { url: input.qualityUrl }),
    },
    identifiers: identifierKinds.flatMap((kind) => {
      const value = input[kind]
      return value === undefined ? [] : [{ kind, value }]
    }),
  }
}

export function profilePages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const showForm = async ({ org, locale, show }: StaffVisit, state?: FormState) => {
    const organisation = await ctx.organisations.get(org)
    await show(
      'form',
      {
        title: translate(locale, 'profile.title'),
        lead: translate(locale, 'profile.lead'),
        form: createForm(profileForm(organisation, locale), state),
        links: [{ href: `/orgs/${org}`, label: translate(locale, 'profile.public') }],
      },
      state === undefined ? 200 : 400,
    )
  }
  router.get(
    '/staff/organisation',
    staff('organisation:write', (visit) => showForm(visit)),
  )
  router.post(
    '/staff/organisation',
    acceptForm,
    csrf.protect,
    staff('organisation:write', async (visit) => {
      const { org, actor, locale, redirect } = visit
      const read = visit.readForm(zProfile, profileForm(await ctx.organisations.get(org), locale))
      if (!read.ok) return showForm(visit, read.state)
      await changeProfile(ctx, actor, org, profileOf(read.data))
      redirect('/staff/organisation', 'profile.saved')
    }),
  )
  return router
}
