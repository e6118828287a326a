import { digestOfCredential } from '@stapel/shared'
import { answerOf, type PresentationExchange } from '@stapel/shared/server'
import { auditNote, noted } from '../audit/noted.ts'
import { change } from '../change.ts'
import type { IssuerPorts } from '../ports.ts'
import { presentQualification } from '../qualifications/present-qualification.ts'
import { findApplicableVersion } from './applicable-version.ts'
import type { Application } from './application.ts'
import { examineStack, type ExaminingPorts } from './examine-stack.ts'
import { trustForRule } from './trust-for-rule.ts'

type ReceivingPorts = ExaminingPorts &
  Pick<IssuerPorts, 'applications' | 'qualifications' | 'registries' | 'addresses' | 'random' | 'clock' | 'bell'>

/**
 * What came of a request for an application. At least once: an answer that is there already changes nothing.
 * The wallet's refusal leaves the application waiting; so does an answer to a request that another one replaced.
 */
export async function receiveStack(ports: ReceivingPorts, exchange: PresentationExchange): Promise<void> {
  const { applications, bell } = ports
  const { asker: org, about } = exchange
  const application = typeof about === 'string' ? await applications.find(org, about) : null
  if (application === null || application.exchange !== exchange._id || application.state !== 'asked') return
  if (exchange.state !== 'answered') return
  const examined = await examineAnswer(ports, application, exchange)
  const note = auditNote(ports, { kind: 'learner' }, 'application.received', { credentials: examined.length })
  await change<Application>(
    'application',
    { read: () => applications.get(org, application._id), replace: (one) => applications.replace(one) },
    (current) => {
      if (current.exchange !== exchange._id || current.state !== 'asked') return current
      const shown = new Map(examined.map((one) => [one.digest, one]))
      const kept = current.credentials.map((one) => ({ ...one, ...shown.get(one.digest) }))
      const known = new Set(kept.map(({ digest }) => digest))
      const { exchange: _answered, ...rest } = current
      return noted<Application>(
        {
          ...rest,
          state: 'received',
          credentials: [...kept, ...examined.filter(({ digest }) => !known.has(digest))],
          history: [...current.history, { at: note.at, actor: note.actor, to: 'received' }],
          outstanding: [...current.outstanding, 'mail-received'],
        },
        note,
      )
    },
  )
  bell.ring()
}

async function examineAnswer(ports: ReceivingPorts, application: Application, exchange: PresentationExchange) {
  const { organisation: org, qualification: code, startedOn, applicant } = application
  const version = await findApplicableVersion(ports, { org, code, startedOn })
  const trust = await trustForRule(ports, org, presentQualification(ports.addresses, version).rule)
  const receivedAt = (exchange.settledAt ?? ports.clock.now()).toISOString()
  const shown = await Promise.all(
    answerOf(exchange).map(async ({ credential, holder, report }) => ({
      text: typeof credential === 'string' ? credential : JSON.stringify(credential),
      digest: await digestOfCredential(credential),
      holder,
      receivedAt,
      binding: report.checks.find(({ id }) => id === 'holder-binding'),
    })),
  )
  return examineStack(ports, { shown, trust, applicant })
}
