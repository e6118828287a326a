import { workDueAt } from '@stapel/shared/server'
import { drawSecret, hashSecret, matchesSecret } from '../access/secret-token.ts'
import { LinkNotValidError } from '../errors.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { IssuerPorts } from '../ports.ts'
import { finishSetUp, type FinishingPorts } from './finish-set-up.ts'
import { prepareOrganisation, type OrganisationRequest } from './new-organisation.ts'
import type { FirstStart } from './set-up.ts'

type FirstStartPorts = Pick<IssuerPorts, 'setUps' | 'organisations' | 'addresses' | 'random'>

/**
 * The one-time link of an installation without organisations; null when it is set up.
 * Every start draws a new one and ends the one before, so that a link from an old log opens nothing.
 */
export async function drawSetUpLink(ports: FirstStartPorts): Promise<string | null> {
  const { setUps, organisations, addresses, random } = ports
  const present = await setUps.firstStart()
  if (present?.request !== undefined || (await organisations.list()).items.length > 0) return null
  const token = drawSecret(random)
  const document = { _id: 'first-start' as const, tokenHash: hashSecret(token) }
  const written = present
    ? await setUps.replaceFirstStart({ ...present, ...document })
    : await setUps.insertFirstStart(document)
  // Another instance that starts at the same moment has drawn and printed its own.
  return written ? `${addresses.issuer}/set-up/${token}` : null
}

/** Whether the link still works, before the form is shown. @throws LinkNotValidError */
export async function getOpenFirstStart({ setUps }: Pick<IssuerPorts, 'setUps'>, token: string): Promise<FirstStart> {
  const present = await setUps.firstStart()
  if (!present || present.request !== undefined || !matchesSecret(token, present.tokenHash)) {
    throw new LinkNotValidError('set-up')
  }
  return present
}

/**
 * Makes the first organisation and its administrator from the one form. One write takes the whole form and spends the link:
 * of two forms one wins, and after a kill a job makes the rest.
 * @throws LinkNotValidError AlreadyExistsError
 */
export async function setUpInstallation(
  ports: FinishingPorts & Pick<IssuerPorts, 'passwords'>,
  token: string,
  wanted: OrganisationRequest & Required<Pick<OrganisationRequest, 'administrator'>>,
): Promise<Organisation> {
  const firstStart = await getOpenFirstStart(ports, token)
  const { request } = await prepareOrganisation(ports, { kind: 'operator' }, wanted)
  if (!(await ports.setUps.replaceFirstStart({ ...firstStart, request }))) throw new LinkNotValidError('set-up')
  await finishFirstStart(ports)
  return ports.organisations.get(request.profile.slug)
}

/** Does what the form of the first start asked, as far as it has not been done. Runs at every start. */
export async function finishFirstStart(ports: FinishingPorts): Promise<void> {
  const { setUps, clock } = ports
  const request = (await setUps.firstStart())?.request
  if (!request) return
  const slug = request.profile.slug
  await setUps.insert({ _id: slug, request, done: false, work: workDueAt(clock.now()) })
  await finishSetUp(ports, slug)
}
