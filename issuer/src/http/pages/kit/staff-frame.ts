import type { Locale } from '@stapel/shared'
import type { Permission } from '../../../domain/access/actor.ts'
import type { OrganisationRepository } from '../../../domain/organisations/organisation-repository.ts'
import type { SignedIn } from '../../../domain/staff/find-signed-in.ts'
import type { StaffFrame } from '../../../views/page-frame.ts'
import { translate, type WordKey } from '../../../views/words/index.ts'

interface MenuEntry {
  readonly label: WordKey
  readonly href: string
  /** Absent: everybody. */
  readonly needs?: Permission
}

const menu: readonly { readonly heading: WordKey; readonly entries: readonly MenuEntry[] }[] = [
  {
    heading: 'menu.work',
    entries: [
      { label: 'menu.dashboard', href: '/staff' },
      { label: 'menu.awards', href: '/staff/awards', needs: 'awards:read' },
      { label: 'menu.applications', href: '/staff/applications', needs: 'applications:read' },
      { label: 'menu.batches', href: '/staff/batches', needs: 'awards:write' },
    ],
  },
  {
    heading: 'menu.content',
    entries: [
      // In the order of the work: outcomes first, then what is made of them.
      { label: 'menu.outcomes', href: '/staff/outcomes', needs: 'outcomes:read' },
      { label: 'menu.frameworks', href: '/staff/frameworks', needs: 'outcomes:read' },
      { label: 'menu.achievements', href: '/staff/achievements', needs: 'achievements:read' },
      { label: 'menu.qualifications', href: '/staff/qualifications', needs: 'qualifications:read' },
      { label: 'menu.proposals', href: '/staff/proposals', needs: 'outcomes:read' },
    ],
  },
  {
    heading: 'menu.management',
    entries: [
      { label: 'menu.organisation', href: '/staff/organisation', needs: 'organisation:write' },
      { label: 'menu.people', href: '/staff/people', needs: 'staff:read' },
      { label: 'menu.registry', href: '/staff/registry', needs: 'registry:write' },
      { label: 'menu.keys', href: '/staff/keys', needs: 'keys:write' },
      { label: 'menu.api-keys', href: '/staff/api-keys', needs: 'api-keys:write' },
      { label: 'menu.audit', href: '/staff/audit', needs: 'audit:read' },
    ],
  },
]

const isCurrent = (href: string, path: string): boolean =>
  href === '/staff' ? path === '/staff' : path === href || path.startsWith(`${href}/`)

/** What stands around a staff page: a menu of what this person may do. */
export async function createStaffFrame(
  { organisations }: { readonly organisations: OrganisationRepository },
  signedIn: SignedIn,
  path: string,
  locale: Locale,
): Promise<StaffFrame> {
  const organisation = await organisations.get(signedIn.org)
  const others = await Promise.all(
    signedIn.account.memberships.filter(({ org }) => org !== signedIn.org).map(({ org }) => organisations.find(org)),
  )
  return {
    organisation: organisation.name,
    name: signedIn.account.name,
    role: translate(locale, `role.${signedIn.role}`),
    menu: menu
      .map(({ heading, entries }) => ({
        heading: translate.loosely(locale, heading),
        items: entries
          .filter(({ needs }) => needs === undefined || signedIn.permissions.includes(needs))
          .map(({ label, href }) => ({
            label: translate.loosely(locale, label),
            href,
            current: isCurrent(href, path),
          })),
      }))
      .filter(({ items }) => items.length > 0),
    others: others.flatMap((one) => (one === null ? [] : [{ org: one.slug, name: one.name }])),
  }
}
