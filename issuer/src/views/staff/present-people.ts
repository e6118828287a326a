import type { Locale } from '@stapel/shared'
import type { Invitation } from '../../domain/staff/invitation.ts'
import type { StaffMember } from '../../domain/staff/staff-account.ts'
import type { ListPage } from '../page-models.ts'
import { createTable } from '../view-parts.ts'
import { translate } from '../words/index.ts'

export function presentPeople(
  { members, invitations }: { readonly members: readonly StaffMember[]; readonly invitations: readonly Invitation[] },
  mayWrite: boolean,
  formatDay: (instant: string) => string,
  locale: Locale,
): ListPage {
  const columns = [{ label: translate(locale, 'people.name') }, { label: translate(locale, 'people.role') }]
  return {
    title: translate(locale, 'people.title'),
    lead: translate(locale, 'people.lead'),
    actions: mayWrite ? [{ href: '/staff/people/invite', label: translate(locale, 'people.invite') }] : [],
    tables: [
      createTable({
        caption: translate(locale, 'people.members'),
        columns: [...columns, { label: translate(locale, 'people.since') }],
        rows: members.map(({ accountId, name, email, role, since }) => [
          { heading: true, text: name, small: email, ...(mayWrite ? { href: `/staff/people/${accountId}/role` } : {}) },
          { text: translate(locale, `role.${role}`) },
          { text: formatDay(since) },
        ]),
        empty: { title: translate(locale, 'people.members') },
      }),
      createTable({
        heading: translate(locale, 'people.invited'),
        caption: translate(locale, 'people.invited'),
        columns: [...columns, { label: translate(locale, 'people.until') }],
        rows: invitations.map(({ name, email, role, expiresAt }) => [
          { heading: true, text: name, small: email },
          { text: translate(locale, `role.${role}`) },
          { text: formatDay(expiresAt) },
        ]),
        empty: { title: translate(locale, 'people.none-invited'), text: translate(locale, 'people.none-invited-text') },
      }),
    ],
  }
}
