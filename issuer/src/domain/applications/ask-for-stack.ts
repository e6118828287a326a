import { askForCredentials } from '@stapel/shared/server'
import type { IssuerPorts } from '../ports.ts'
import { presentQualification } from '../qualifications/present-qualification.ts'
import { findApplicableVersion } from './applicable-version.ts'
import { returnUrl } from './application-link.ts'
import type { Application } from './application.ts'
import { whatToAsk } from './what-to-ask.ts'

export type AskingPorts = Pick<
  IssuerPorts,
  'qualifications' | 'achievements' | 'organisations' | 'addresses' | 'clock' | 'presentations'
>

/** Long enough to look at in the evening; the applicant's page makes another one. */
const requestLifetimeSeconds = 24 * 60 * 60

/** Asks, in the organisation's name and by its key, for what the rule can use. @returns the id of the exchange */
export async function askForStack(
  ports: AskingPorts,
  application: Pick<Application, '_id' | 'organisation' | 'qualification' | 'startedOn' | 'title' | 'applicant'>,
): Promise<string> {
  const { organisation: org, qualification: code, startedOn, title, applicant } = application
  const version = await findApplicableVersion(ports, { org, code, startedOn })
  const { rule } = presentQualification(ports.addresses, version)
  const { name, did } = await ports.organisations.get(org)
  const purpose =
    applicant.language === 'nl' ? `Je aanvraag voor de kwalificatie ${title}` : `Your application for ${title}`
  const { exchange } = await askForCredentials(ports.presentations, {
    asker: org,
    about: application._id,
    did,
    baseUrl: ports.addresses.issuer,
    clientName: name,
    purpose,
    asked: await whatToAsk(ports, org, rule),
    lifetimeSeconds: requestLifetimeSeconds,
    returnUri: returnUrl(ports.addresses, org, application._id),
  })
  return exchange._id
}
