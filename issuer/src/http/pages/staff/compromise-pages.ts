import { Router } from 'express'
import { endOfAmsterdamDay } from '@stapel/shared'
import { acceptForm } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { compromiseKey } from '../../../domain/keys/compromise-key.ts'
import type { OrganisationKey } from '../../../domain/keys/organisation-keys.ts'
import { countOutstanding } from '../../../domain/keys/signing-anew.ts'
import { organisationDid } from '../../../domain/organisations/organisation-addresses.ts'
import type { FormState } from '../../../views/forms/create-form.ts'
import { compromiseForm, presentCompromise } from '../../../views/staff/present-compromise.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zOptionalDay } from '../kit/fields.ts'

const oneDayMs = 86_400_000

/** The moment from which a signature is a thief's: the beginning of the day, but not before the key was there; null for no such moment. */
function momentOf(day: string, { createdAt }: OrganisationKey, now: Date): string | null {
  const end = Date.parse(endOfAmsterdamDay(day))
  const begin = new Date(end - oneDayMs + 1).toISOString()
  if (begin > now.toISOString() || new Date(end).toISOString() < createdAt) return null
  return begin < createdAt ? createdAt : begin
}

/** "Sleutel gestolen of gelekt?": a page of its own, since it cannot be undone. */
export function compromisePages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const readKeys = async ({ org }: StaffVisit) =>
    (await ctx.keys.get(org)).keys.filter(({ revoked }) => revoked === undefined)

  const showForm = async (visit: StaffVisit, state?: FormState) => {
    const keys = await readKeys(visit)
    const did = organisationDid(ctx.addresses, visit.org)
    const documents = await countOutstanding(
      ctx,
      visit.org,
      keys.map(({ id }) => `${did}#${id}`),
    )
    await visit.show('form', presentCompromise(keys, documents, visit.locale, state), state === undefined ? 200 : 400)
  }
  router.get(
    '/staff/keys/compromise',
    staff('keys:compromise', (visit) => showForm(visit)),
  )
  router.post(
    '/staff/keys/compromise',
    acceptForm,
    csrf.protect,
    staff('keys:compromise', async (visit) => {
      const { org, actor, locale, redirect } = visit
      const keys = await readKeys(visit)
      const word = translate(locale, 'keys.stolen.word')
      const now = ctx.clock.now()
      const schema = z
        .object({
          key: z.enum(keys.map(({ id }) => id)),
          since: zOptionalDay,
          confirm: z
            .string()
            .trim()
            .refine((text) => text === word, { params: { word: 'keys.stolen.confirm-wrong' } }),
        })
        .transform(({ key: id, since }, issues) => {
          const key = keys.find((one) => one.id === id)
          const moment = since === undefined || !key ? undefined : momentOf(since, key, now)
          if (moment === null)
            issues.addIssue({ code: 'custom', path: ['since'], params: { word: 'keys.stolen.since-wrong' } })
          return { key: id, ...(moment != null && { since: moment }) }
        })
      const read = visit.readForm(schema, compromiseForm(keys, locale))
      if (!read.ok) return showForm(visit, read.state)
      await compromiseKey(ctx, actor, { org, ...read.data })
      redirect('/staff/keys', 'keys.stolen.done')
    }),
  )
  return router
}
