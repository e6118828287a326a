import type { Application } from '../../domain/applications/application.ts'
import { chipOf } from '../public/present-application.ts'

/** For staff what was received is work that waits; for the applicant it is good news. */
export function staffChipOf(application: Pick<Application, 'state'>): string {
  return application.state === 'received' ? 'warn' : chipOf(application)
}
