import type { Actor } from '../access/actor.ts'
import type { Aggregate } from '../aggregate.ts'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Organisation } from './organisation.ts'

export type OrganisationProfile = Omit<Organisation, keyof Aggregate | 'slug' | 'did' | 'createdAt' | 'fictional'>

/** Changes what people see of an organisation. What has been published or signed before stays as it was. */
export async function changeProfile(
  ports: Pick<IssuerPorts, 'organisations' | 'random' | 'clock' | 'bell'>,
  actor: Actor,
  org: string,
  profile: OrganisationProfile,
): Promise<Organisation> {
  const { organisations, bell } = ports
  const note = auditNote(ports, actor, 'organisation.changed')
  const changed = await change(
    'organisation',
    { read: () => organisations.get(org), replace: (one) => organisations.replace(one) },
    (organisation) => noted({ ...organisation, ...profile }, note),
  )
  bell.ring()
  return changed
}
