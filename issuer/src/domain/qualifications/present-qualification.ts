import type { Qualification } from '@stapel/shared'
import { organisationDid, qualificationUrl } from '../organisations/organisation-addresses.ts'
import type { Addresses } from '../ports.ts'
import { acceptIssuers } from './accept-issuers.ts'
import type { QualificationVersion } from './qualification-version.ts'

/** A qualification as others read it: the engine in the wallet and the verifier, and the catalogue. */
export function presentQualification(addresses: Addresses, version: QualificationVersion): Qualification {
  const { organisation: org, code, number, content } = version
  const { acceptedIssuers, elsewhere: _names, rule, ...said } = content
  const id = qualificationUrl(addresses, org, code)
  return {
    ...said,
    id,
    version: String(number),
    awardedBy: organisationDid(addresses, org),
    rule: acceptIssuers(rule, acceptedIssuers),
    ...(number > 1 && { supersedes: `${id}#${number - 1}` }),
    ...(version.state === 'withdrawn' && version.withdrawal && { withdrawnOn: version.withdrawal.on }),
  }
}
