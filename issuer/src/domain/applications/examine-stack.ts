import {
  compareIdentity,
  UnreadableCarrierError,
  verifyCarrier,
  type AskTrust,
  type Check,
  type CredentialContent,
  type VerificationPorts,
  type VerificationReport,
} from '@stapel/shared'
import type { IssuerPorts } from '../ports.ts'
import type { Applicant, PersonMatch, StackedCredential } from './application.ts'

export type ExaminingPorts = Pick<IssuerPorts, 'verification'>

type Shown = Pick<StackedCredential, 'text' | 'digest' | 'holder' | 'receivedAt'> & {
  /** Of the presentation in which it came: a credential by itself does not tell it. */
  readonly binding: Check | undefined
}

/** Verifies each of them as it is now, by the trust of the organisation, and compares its owner with the applicant. */
export async function examineStack(
  ports: ExaminingPorts,
  {
    shown,
    trust,
    applicant,
  }: { readonly shown: readonly Shown[]; readonly trust: AskTrust; readonly applicant: Applicant },
): Promise<StackedCredential[]> {
  const verification = { ...ports.verification, trust }
  const examined: StackedCredential[] = []
  // One after the other: there are few, and this runs in a job or behind one button.
  for (const { binding, ...one } of shown) {
    const report = await verifyAgain(one.text, verification)
    const checks = report.checks.map((check) => (check.id === 'holder-binding' && binding ? binding : check))
    examined.push({
      ...one,
      verifiedAt: report.verifiedAt,
      report: JSON.stringify({ ...report, checks }),
      person: await matchPerson(report.content, applicant),
    })
  }
  return examined
}

async function verifyAgain(text: string, ports: VerificationPorts): Promise<VerificationReport> {
  try {
    return await verifyCarrier(text, ports)
  } catch (error) {
    // It was read when it was received: what can be read no longer is a broken store.
    if (error instanceof UnreadableCarrierError)
      throw new TypeError('A kept credential cannot be read', { cause: error })
    throw error
  }
}

/** What both say decides; one that matches is enough, since people change an address or write their name in full. */
async function matchPerson(content: CredentialContent | undefined, applicant: Applicant): Promise<PersonMatch> {
  if (content === undefined) return 'unsaid'
  const { name, emailAddress } = await compareIdentity(content, { name: applicant.name, emailAddress: applicant.email })
  if (name === 'matches' || emailAddress === 'matches') return 'same'
  return name === 'differs' || emailAddress === 'differs' ? 'other' : 'unsaid'
}

export function reportOf({ report }: Pick<StackedCredential, 'report'>): VerificationReport {
  return JSON.parse(report) as VerificationReport
}
