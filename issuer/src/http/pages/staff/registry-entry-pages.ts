import { Router } from 'express'
import { acceptForm } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { organisationDid } from '../../../domain/organisations/organisation-addresses.ts'
import { getEntry } from '../../../domain/registries/change-registry.ts'
import { entryPeriod, type RegistryEntry } from '../../../domain/registries/registry.ts'
import { addEntry, changeEntry, endEntry, publishedEntry, removeEntry } from '../../../domain/registries/write-entry.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { presentRegistryEntry } from '../../../views/staff/present-registry-draft.ts'
import { entryEndForm, registryForm, type RegistryFormInput } from '../../../views/staff/registry-form.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zDay, zLine } from '../kit/fields.ts'
import { zEntryForm, zPublishedEntryForm } from './registry-input.ts'
import { readRegistryDraft } from './registry-visit.ts'

const path = '/staff/registry/entries/:id'
const zEnd = z.object({ until: zDay, reason: zLine(1000) })

/** One line of the registry: in words, and adding, changing, ending it. */
export function registryEntryPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const hereOf = (id: string) => `/staff/registry/entries/${id}`
  const toList = (visit: StaffVisit) => ({
    href: '/staff/registry',
    label: translate(visit.locale, 'registry.title'),
  })

  const formInput = async (visit: StaffVisit, entry?: RegistryEntry): Promise<RegistryFormInput> => {
    const { registry, today } = await readRegistryDraft(ctx, visit)
    const { items } = await ctx.organisations.list()
    const published = entry && publishedEntry(registry, entry.id)
    return {
      ...(entry && { entry }),
      organisations: items.filter(({ slug }) => slug !== visit.org).map(({ did, name }) => ({ did, name })),
      today,
      fixed: published != null && entryPeriod(published, today) !== 'ahead',
    }
  }
  const readEntry = async (visit: StaffVisit) => {
    const draft = await readRegistryDraft(ctx, visit)
    return { draft, entry: getEntry(draft.registry, visit.param('id')) }
  }
  const showForm = async (visit: StaffVisit, input: RegistryFormInput, state?: FormState) => {
    const { locale } = visit
    const { entry, fixed } = input
    await visit.show(
      'form',
      {
        title: entry
          ? translate(locale, 'registry.form.change', { name: entry.name })
          : translate(locale, 'registry.form.new'),
        crumbs: [toList(visit), ...(entry ? [{ href: hereOf(entry.id), label: entry.name }] : [])],
        notices: fixed ? [{ text: translate(locale, 'registry.form.fixed') }] : [],
        form: createForm(registryForm(input, locale), state),
      },
      state === undefined ? 200 : 400,
    )
  }

  router.get(
    '/staff/registry/new',
    staff('registry:write', async (visit) => showForm(visit, await formInput(visit))),
  )
  router.post(
    '/staff/registry/new',
    acceptForm,
    csrf.protect,
    staff('registry:write', async (visit) => {
      const { org, actor, locale, redirect } = visit
      const input = await formInput(visit)
      const schema = zEntryForm(organisationDid(ctx.addresses, org), input.organisations)
      const read = visit.readForm(schema, registryForm(input, locale))
      if (!read.ok) return showForm(visit, input, read.state)
      const { id } = await addEntry(ctx, actor, { org, content: read.data })
      redirect(hereOf(id), 'registry.saved')
    }),
  )

  router.get(
    path,
    staff('registry:write', async (visit) => {
      const { draft, entry } = await readEntry(visit)
      await visit.show('detail', presentRegistryEntry(draft, entry, visit.locale))
    }),
  )

  router.get(
    `${path}/change`,
    staff('registry:write', async (visit) => {
      const { entry } = await readEntry(visit)
      await showForm(visit, await formInput(visit, entry))
    }),
  )
  router.post(
    `${path}/change`,
    acceptForm,
    csrf.protect,
    staff('registry:write', async (visit) => {
      const { org, actor, locale, redirect } = visit
      const { entry } = await readEntry(visit)
      const input = await formInput(visit, entry)
      const schema = input.fixed
        ? zPublishedEntryForm(entry)
        : zEntryForm(organisationDid(ctx.addresses, org), input.organisations)
      const read = visit.readForm(schema, registryForm(input, locale))
      if (!read.ok) return showForm(visit, input, read.state)
      await changeEntry(ctx, actor, { org, id: entry.id, content: read.data })
      redirect(hereOf(entry.id), 'registry.saved')
    }),
  )

  const showEnd = async (visit: StaffVisit, state?: FormState) => {
    const { draft, entry } = await readEntry(visit)
    await visit.show(
      'form',
      {
        title: translate(visit.locale, 'registry.end.title', { name: entry.name }),
        crumbs: [toList(visit), { href: hereOf(entry.id), label: entry.name }],
        notices: [{ tone: 'warn', sign: '!', text: translate(visit.locale, 'registry.end.text') }],
        form: createForm(entryEndForm(entry, draft.today, visit.locale), state),
      },
      state === undefined ? 200 : 400,
    )
  }
  router.get(
    `${path}/end`,
    staff('registry:write', (visit) => showEnd(visit)),
  )
  router.post(
    `${path}/end`,
    acceptForm,
    csrf.protect,
    staff('registry:write', async (visit) => {
      const { org, actor, locale, redirect } = visit
      const { draft, entry } = await readEntry(visit)
      const schema = zEnd.refine(({ until }) => until >= entry.from, {
        path: ['until'],
        params: { word: 'registry.form.until-before' },
      })
      const read = visit.readForm(schema, entryEndForm(entry, draft.today, locale))
      if (!read.ok) return showEnd(visit, read.state)
      await endEntry(ctx, actor, { org, id: entry.id, ...read.data })
      redirect(hereOf(entry.id), 'registry.end.done')
    }),
  )

  router.get(
    `${path}/remove`,
    staff('registry:write', async (visit) => {
      const { entry } = await readEntry(visit)
      const { locale } = visit
      const here = hereOf(entry.id)
      await visit.show('form', {
        title: translate(locale, 'registry.remove.title', { name: entry.name }),
        lead: translate(locale, 'registry.remove.text'),
        crumbs: [toList(visit), { href: here, label: entry.name }],
        form: createForm({
          action: `${here}/remove`,
          submit: translate(locale, 'registry.remove.submit'),
          danger: true,
          cancel: { label: translate(locale, 'form.cancel'), href: here },
          groups: [],
        }),
      })
    }),
  )
  router.post(
    `${path}/remove`,
    acceptForm,
    csrf.protect,
    staff('registry:write', async ({ org, actor, param, redirect }) => {
      await removeEntry(ctx, actor, { org, id: param('id') })
      redirect('/staff/registry', 'registry.remove.done')
    }),
  )
  return router
}
