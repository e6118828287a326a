import { amsterdamDay, qualificationVersionFor } from '@stapel/shared'
import { NotFoundError } from '@stapel/shared/server'
import { presentQualification } from '../qualifications/present-qualification.ts'
import type { PublishedQualification } from '../qualifications/qualification-version.ts'
import type { IssuerPorts } from '../ports.ts'

/**
 * The version by which somebody who began on that day is judged now (rule 10). One that was withdrawn since still holds for who began before.
 * @throws NotFoundError nothing was published
 */
export async function findApplicableVersion(
  { qualifications, addresses, clock }: Pick<IssuerPorts, 'qualifications' | 'addresses' | 'clock'>,
  { org, code, startedOn }: { readonly org: string; readonly code: string; readonly startedOn: string },
): Promise<PublishedQualification> {
  const versions = (await qualifications.versions(org, code)).filter(
    (one): one is PublishedQualification => one.state !== 'draft',
  )
  const published = versions.map((one) => ({
    qualification: presentQualification(addresses, one),
    inForceFrom: amsterdamDay(one.publishedAt),
  }))
  const applies = qualificationVersionFor(published, startedOn, amsterdamDay(clock.now()))
  const version = versions.find(({ number }) => String(number) === applies?.version)
  if (!version) throw new NotFoundError('qualification')
  return version
}
