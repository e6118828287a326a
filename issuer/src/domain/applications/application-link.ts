import { matchesSecret, NotFoundError } from '@stapel/shared/server'
import { organisationUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import type { Application } from './application.ts'

/** What the secret of an application is sealed for. */
export function applicationSecretPurpose(id: string): string {
  return `application/${id}`
}

/** The applicant's own page. */
export function applicationUrl(addresses: IssuerPorts['addresses'], org: string, id: string, secret: string): string {
  return `${organisationUrl(addresses, org)}/applications/${id}/${secret}`
}

/** Where a wallet sends a browser after an answer. Without the secret: whoever has the request, and so may answer it, is not yet the applicant. */
export function returnUrl(addresses: IssuerPorts['addresses'], org: string, id: string): string {
  return `${organisationUrl(addresses, org)}/applications/${id}/answered`
}

/** The application behind such a link. @throws NotFoundError also for a wrong secret, and when its time is over */
export async function getByLink(
  { applications, clock }: Pick<IssuerPorts, 'applications' | 'clock'>,
  { org, id, secret }: { readonly org: string; readonly id: string; readonly secret: string },
): Promise<Application> {
  const application = await applications.find(org, id)
  const isOver = application?.deleteAt !== undefined && application.deleteAt <= clock.now().toISOString()
  if (!application || isOver || !matchesSecret(secret, application.secretHash)) throw new NotFoundError('application')
  return application
}
