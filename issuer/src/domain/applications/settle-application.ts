import { nothingOutstanding, workDueAt } from '@stapel/shared/server'
import { unloggedEntries } from '../audit/unlogged-entries.ts'
import { issueAward, type IssuingPorts } from '../awards/issue-award.ts'
import { deriveUuid } from '../derive-uuid.ts'
import { AlreadyExistsError } from '../errors.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { IssuerPorts } from '../ports.ts'
import { ensureQualificationAchievement, type RepresentingPorts } from '../qualifications/qualification-achievement.ts'
import { applicationSecretPurpose, applicationUrl } from './application-link.ts'
import { isStateChange, retentionAfterDecisionSeconds, type Application } from './application.ts'
import { secondsAfter } from './change-application.ts'
import { evidenceOf } from './evidence-of.ts'
import { reminderDueAt, remindStaff, type RemindingPorts } from './remind-staff.ts'

export type ApplicationSettlingPorts = IssuingPorts &
  RepresentingPorts &
  RemindingPorts &
  Pick<IssuerPorts, 'audit' | 'organisations' | 'outbox' | 'mailComposer' | 'bell' | 'vault' | 'addresses' | 'clock'>

/**
 * Brings the world to what an application says now: its mails, its award, its end.
 * The award's id follows from the application, so that a repeat after a kill finds the award that was made.
 * @returns null when its time is over
 */
export async function settleApplication(
  ports: ApplicationSettlingPorts,
  application: Application,
): Promise<Application | null> {
  const { clock, audit } = ports
  await audit.append(unloggedEntries(`application/${application._id}`, application))
  const now = clock.now().toISOString()
  if (application.deleteAt !== undefined && application.deleteAt <= now) return null
  for (const kind of application.outstanding) if (kind !== 'award') await mailApplicant(ports, application, kind)
  const awarded = application.outstanding.includes('award') ? await award(ports, application, now) : application
  const settled = await remind(ports, expire({ ...awarded, outstanding: [], unlogged: [] }, now), now)
  return { ...settled, work: nextWork(settled) }
}

async function award(ports: ApplicationSettlingPorts, application: Application, at: string): Promise<Application> {
  const { organisation: org, _id, applicant, confirmation } = application
  if (confirmation === undefined) throw new TypeError('An award of an application that nobody confirmed')
  const achievementKey = await ensureQualificationAchievement(ports, org, confirmation.qualificationKey)
  const id = deriveUuid(`application/${org}/${_id}`)
  try {
    await issueAward(ports, confirmation.by, {
      org,
      achievementKey,
      how: 'by-decision',
      request: { id, recipient: applicant, evidence: evidenceOf(confirmation), notify: true, useTxCode: false },
    })
  } catch (error) {
    // The run before this one was ended between the award and this application.
    if (!(error instanceof AlreadyExistsError)) throw error
  }
  return {
    ...application,
    state: 'awarded',
    award: id,
    history: [...application.history, { at, actor: confirmation.by, to: 'awarded' }],
    deleteAt: secondsAfter(at, retentionAfterDecisionSeconds),
  }
}

/** What was shown waits for a person, however long that takes; they are reminded of it. */
function nextWork(application: Application): Application['work'] {
  const { state, deleteAt, expiresAt } = application
  const next = deleteAt ?? (state === 'asked' ? expiresAt : reminderDueAt(application))
  return next === null ? nothingOutstanding : workDueAt(new Date(next))
}

async function remind(ports: RemindingPorts, application: Application, now: string): Promise<Application> {
  const dueAt = reminderDueAt(application)
  if (dueAt === null || dueAt > now) return application
  await remindStaff(ports, application)
  return { ...application, remindedAt: now }
}

/** Nobody answered in time. What was shown before still waits for a person: then it is for them to decide without the rest. */
function expire(application: Application, now: string): Application {
  const { state, expiresAt, history, credentials } = application
  if (state !== 'asked' || expiresAt > now) return application
  const to = credentials.length === 0 ? 'expired' : 'received'
  return {
    ...application,
    state: to,
    history: [...history, { at: now, actor: { kind: 'system' }, to }],
    ...(to === 'expired' && { deleteAt: secondsAfter(now, retentionAfterDecisionSeconds) }),
  }
}

async function mailApplicant(
  ports: ApplicationSettlingPorts,
  application: Application,
  kind: Exclude<Application['outstanding'][number], 'award'>,
): Promise<void> {
  const { organisations, mailComposer, vault, addresses } = ports
  const { _id: id, organisation: org, applicant, title, history, sealedSecret } = application
  const reason = history.filter(isStateChange).findLast(({ reason: said }) => said !== undefined)?.reason
  const mail = await mailComposer.application({
    kind,
    organisation: await organisations.get(org),
    applicant,
    title,
    link: applicationUrl(addresses, org, id, vault.open(sealedSecret, applicationSecretPurpose(id))),
    ...(reason !== undefined && { reason }),
  })
  const cause = `application/${id}/${kind}/${history.length}`
  await queueMail(ports, { org, cause, to: applicant.email, mail })
}
