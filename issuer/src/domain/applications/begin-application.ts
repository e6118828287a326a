import { amsterdamDay } from '@stapel/shared'
import { drawSecret, hashSecret, workDueAt } from '@stapel/shared/server'
import { auditNote } from '../audit/noted.ts'
import { NotPublishedError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { findPublishedQualification } from '../qualifications/find-published-qualification.ts'
import { applicationLifetimeSeconds, type Applicant, type Application } from './application.ts'
import { applicationSecretPurpose } from './application-link.ts'
import { askForStack, type AskingPorts } from './ask-for-stack.ts'

type BeginningPorts = AskingPorts & Pick<IssuerPorts, 'applications' | 'vault' | 'random' | 'bell'>

export interface ApplicationRequest {
  readonly org: string
  /** Code of a published qualification. */
  readonly qualification: string
  readonly applicant: Applicant
  /** `YYYY-MM-DD`; absent: today. */
  readonly startedOn?: string
}

/**
 * Somebody asks for a qualification. They get a link to a page of their own, and are asked there for what they have.
 * @throws NotFoundError NotPublishedError nobody can begin it any more
 */
export async function beginApplication(
  ports: BeginningPorts,
  { org, qualification, applicant, startedOn }: ApplicationRequest,
): Promise<{ readonly application: Application; readonly secret: string }> {
  const { applications, vault, random, clock, bell } = ports
  const { version } = await findPublishedQualification(ports, org, qualification)
  if (version.state !== 'published') throw new NotPublishedError('qualification')
  const now = clock.now()
  const id = random.uuid()
  const secret = drawSecret(random)
  const actor = { kind: 'learner' } as const
  const begun = {
    _id: id,
    organisation: org,
    qualification: version.code,
    title: version.content.title,
    applicant,
    startedOn: startedOn ?? amsterdamDay(now),
  }
  const note = auditNote(ports, actor, 'application.begun', { qualification: version.code })
  await applications.insert({
    ...begun,
    createdAt: note.at,
    secretHash: hashSecret(secret),
    sealedSecret: vault.seal(secret, applicationSecretPurpose(id)),
    state: 'asked',
    history: [{ at: note.at, actor, to: 'asked' }],
    exchange: await askForStack(ports, begun),
    credentials: [],
    expiresAt: new Date(now.getTime() + applicationLifetimeSeconds * 1000).toISOString(),
    outstanding: ['mail-begun'],
    unlogged: [note],
    work: workDueAt(now),
  })
  bell.ring()
  return { application: await applications.get(org, id), secret }
}
