import { Router } from 'express'
import { formatDay } from '@stapel/shared'
import { acceptForm, NotFoundError } from '@stapel/shared/server'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { roles } from '../../../domain/access/actor.ts'
import { LastAdministratorError } from '../../../domain/errors.ts'
import { changeRole } from '../../../domain/staff/change-role.ts'
import { inviteStaff } from '../../../domain/staff/invite-staff.ts'
import { listStaff } from '../../../domain/staff/list-staff.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { presentPeople } from '../../../views/staff/present-people.ts'
import { invitationOfStaffForm, roleForm } from '../../../views/staff/people-forms.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zEmail, zLine } from '../kit/fields.ts'

const zInvitation = z.object({ name: zLine(), email: zEmail, role: z.enum(roles), language: z.enum(['nl', 'en']) })
const zRole = z.object({ role: z.enum([...roles, 'none']) })

export function peoplePages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const crumbs = ({ locale }: StaffVisit) => [{ href: '/staff/people', label: translate(locale, 'people.title') }]

  router.get(
    '/staff/people',
    staff('staff:read', async ({ org, locale, signedIn, show }) => {
      const people = await listStaff(ctx, org)
      await show(
        'list',
        presentPeople(people, signedIn.permissions.includes('staff:write'), (day) => formatDay(day, locale), locale),
      )
    }),
  )

  const showInvite = (visit: StaffVisit, state?: FormState) =>
    visit.show(
      'form',
      {
        title: translate(visit.locale, 'people.invite.title'),
        crumbs: crumbs(visit),
        form: createForm(invitationOfStaffForm(visit.locale), state),
      },
      state === undefined ? 200 : 400,
    )
  router.get(
    '/staff/people/invite',
    staff('staff:write', (visit) => showInvite(visit)),
  )
  router.post(
    '/staff/people/invite',
    acceptForm,
    csrf.protect,
    staff('staff:write', async (visit) => {
      const { org, actor, locale, redirect } = visit
      const read = visit.readForm(zInvitation, invitationOfStaffForm(locale))
      if (!read.ok) return showInvite(visit, read.state)
      await inviteStaff(ctx, actor, { org, ...read.data })
      redirect('/staff/people', 'people.invite.done')
    }),
  )

  const showRole = async (visit: StaffVisit, state?: FormState) => {
    const { org, param, locale, show } = visit
    const member = (await listStaff(ctx, org)).members.find(({ accountId }) => accountId === param('account'))
    if (member === undefined) throw new NotFoundError('staff member')
    const title = translate(locale, 'people.change.title', { name: member.name })
    const form = createForm(roleForm(member, locale), state)
    await show('form', { title, crumbs: crumbs(visit), form }, state === undefined ? 200 : 400)
  }
  router.get(
    '/staff/people/:account/role',
    staff('staff:write', (visit) => showRole(visit)),
  )
  router.post(
    '/staff/people/:account/role',
    acceptForm,
    csrf.protect,
    staff('staff:write', async (visit) => {
      const { org, actor, param, locale, redirect } = visit
      const read = visit.readForm(zRole, roleForm({ accountId: param('account'), role: 'issuer' }, locale))
      if (!read.ok) return showRole(visit, read.state)
      const { role } = read.data
      try {
        await changeRole(ctx, actor, { org, accountId: param('account'), role: role === 'none' ? null : role })
        redirect('/staff/people', 'people.change.done')
      } catch (error) {
        if (!(error instanceof LastAdministratorError)) throw error
        await showRole(visit, {
          values: { role },
          errors: [{ field: 'role', message: translate(locale, 'people.last-administrator') }],
        })
      }
    }),
  )
  return router
}
