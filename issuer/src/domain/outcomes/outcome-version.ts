import type { LearningOutcome } from '@stapel/shared'
import { organisationDid, outcomeUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import type { OutcomeContent } from './outcome-content.ts'

/** One version of an outcome as it is published: it never changes, a later one supersedes it. */
export function outcomeVersion(
  { addresses }: Pick<IssuerPorts, 'addresses'>,
  org: string,
  code: string,
  content: OutcomeContent,
  number: number,
  state: 'accepted' | 'withdrawn' = 'accepted',
): LearningOutcome {
  const id = outcomeUrl(addresses, org, code)
  return {
    ...content,
    id,
    version: String(number),
    owner: organisationDid(addresses, org),
    state,
    ...(number > 1 && { supersedes: `${id}#${number - 1}` }),
  }
}

export function contentOf({
  id: _id,
  version: _version,
  owner: _owner,
  state: _state,
  supersedes: _supersedes,
  ...content
}: LearningOutcome): OutcomeContent {
  return content
}
