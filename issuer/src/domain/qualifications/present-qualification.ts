import type { Qualification } from '@stapel/shared'
import { organisationDid, qualificationUrl } from '../organisations/organisation-addresses.ts'
import type { Addresses } from '../ports.ts'
import type { QualificationVersion } from './qualification-version.ts'

/** A qualification as others read it: the engine in the wallet and the verifier, and the catalogue. */
export function presentQualification(addresses: Addresses, version: QualificationVersion): Qualification {
  const { organisation: org, code, number, content } = version
  const { title, level, minWorkloadHours, labourMarketArgument, rule, transition } = content
  const id = qualificationUrl(addresses, org, code)
  return {
    id,
    version: String(number),
    title,
    awardedBy: organisationDid(addresses, org),
    level,
    rule,
    ...(minWorkloadHours !== undefined && { minWorkloadHours }),
    ...(labourMarketArgument !== undefined && { labourMarketArgument }),
    ...(number > 1 && { supersedes: `${id}#${number - 1}` }),
    ...(transition !== undefined && { transition }),
  }
}
