import { amsterdamDay, type Evaluation } from '@stapel/shared'
import { change } from '../change.ts'
import { WrongStateError } from '../errors.ts'
import type { IssuerPorts } from '../ports.ts'
import { presentQualification } from '../qualifications/present-qualification.ts'
import type { PublishedQualification } from '../qualifications/qualification-version.ts'
import { findApplicableVersion } from './applicable-version.ts'
import { isOpen, type Application } from './application.ts'
import { evaluateStack } from './evaluate-stack.ts'
import { examineStack, reportOf, type ExaminingPorts } from './examine-stack.ts'
import { trustForRule } from './trust-for-rule.ts'

export type ExaminingAgainPorts = ExaminingPorts &
  Pick<IssuerPorts, 'applications' | 'qualifications' | 'registries' | 'addresses' | 'clock'>

export interface Judged {
  readonly application: Application
  readonly version: PublishedQualification
  readonly evaluation: Evaluation
}

/** How far an application is, by what was found when its credentials were last examined. */
export async function judgeApplication(
  ports: Pick<IssuerPorts, 'qualifications' | 'addresses' | 'clock'>,
  application: Application,
): Promise<Judged> {
  const { organisation: org, qualification: code, startedOn, credentials } = application
  const version = await findApplicableVersion(ports, { org, code, startedOn })
  const { rule } = presentQualification(ports.addresses, version)
  return { application, version, evaluation: evaluateStack(rule, credentials, amsterdamDay(ports.clock.now())) }
}

/** Verifies every credential as it is now, and keeps what was found. @throws NotFoundError WrongStateError */
export async function examineAgain(
  ports: ExaminingAgainPorts,
  { org, id }: { readonly org: string; readonly id: string },
): Promise<Judged> {
  const { applications, addresses } = ports
  const before = await applications.get(org, id)
  if (!isOpen(before)) throw new WrongStateError('application', before.state)
  const { qualification: code, startedOn, applicant } = before
  const version = await findApplicableVersion(ports, { org, code, startedOn })
  const trust = await trustForRule(ports, org, presentQualification(addresses, version).rule)
  const shown = before.credentials.map(({ text, digest, holder, receivedAt, ...kept }) => ({
    text,
    digest,
    holder,
    receivedAt,
    binding: reportOf(kept).checks.find((check) => check.id === 'holder-binding'),
  }))
  const examined = new Map((await examineStack(ports, { shown, trust, applicant })).map((one) => [one.digest, one]))
  const application = await change<Application>(
    'application',
    { read: () => applications.get(org, id), replace: (one) => applications.replace(one) },
    (current) => ({
      ...current,
      // What a person decided since stays.
      credentials: current.credentials.map((one) => ({ ...one, ...examined.get(one.digest) })),
    }),
  )
  return judgeApplication(ports, application)
}
