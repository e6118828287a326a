import { workDueAt } from '@stapel/shared/server'
import type { Actor } from '../access/actor.ts'
import { AlreadyExistsError } from '../errors.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import { finishSetUp, type FinishingPorts } from './finish-set-up.ts'
import { prepareOrganisation, type OrganisationRequest } from './new-organisation.ts'

/**
 * Makes an organisation with its keys, its administrator and its first API key. The whole request is written once;
 * when the process ends after that, a job makes what is missing.
 * @throws AlreadyExistsError the slug is taken, or the administrator's address has an account
 */
export async function requestOrganisation(
  ports: FinishingPorts & Pick<IssuerPorts, 'passwords'>,
  actor: Actor,
  wanted: OrganisationRequest,
): Promise<{ readonly organisation: Organisation; readonly apiKey?: string }> {
  const { setUps, organisations, clock } = ports
  const { request, apiKeyText } = await prepareOrganisation(ports, actor, wanted)
  const slug = request.profile.slug
  if (!(await setUps.insert({ _id: slug, request, done: false, work: workDueAt(clock.now()) }))) {
    throw new AlreadyExistsError('organisation')
  }
  await finishSetUp(ports, slug)
  return { organisation: await organisations.get(slug), ...(apiKeyText !== undefined && { apiKey: apiKeyText }) }
}
