import type { CredentialContent } from '../../credentials/credential-content.ts'
import { failed, type FindingOf, notChecked, passed } from '../finding.ts'
import type { Run } from '../run.ts'

/** Whether a registry of the installation recognises the issuer for this. Never makes a verdict worse. */
export async function checkTrust(run: Run, content: CredentialContent): Promise<FindingOf<'trust'>> {
  const issuer = content.issuer.id
  if (run.trust === undefined || issuer === undefined) return notChecked('trust', 'not-present')
  const { achievement } = content
  const question = {
    issuer,
    ...(achievement && { achievement }),
    qualifications: content.stacksInto.map(({ id }) => id),
    levels: content.levels,
    day: (content.awardedDate ?? content.validFrom ?? run.now.toISOString()).slice(0, 10),
  }
  const answer = await run.inTime(run.trust(question))
  if (answer === null) return notChecked('trust', 'out-of-time')
  switch (answer.answer) {
    case 'recognised-for-this':
      return passed('trust', 'recognised', describe(answer))
    case 'known-not-for-this':
      return failed('trust', 'known-not-for-this', describe(answer))
    case 'could-not-ask':
      return notChecked('trust', 'registry-unreachable', { registries: answer.registries })
    case 'unknown':
      return notChecked('trust', 'issuer-unknown', { issuer })
  }
}

function describe({
  registry,
  by,
  source,
}: {
  readonly registry: string
  readonly by: string
  readonly source?: string
}) {
  return { registry, by, ...(source !== undefined && { source }) }
}
