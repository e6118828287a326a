import { DcqlPresentationResult, type DcqlQuery, type DcqlW3cVcPresentation } from 'dcql'
import { AnswerRefusedError } from './answer-refused-error.ts'
import type { PresentedCredential } from './open-presentation.ts'

interface Presented {
  readonly queryId: string
  readonly credentials: readonly PresentedCredential[]
}

/**
 * That the credentials are those that were asked for, and all that were. A wallet may pass over the values that a query
 * names, so that this is looked at on our side too.
 * @throws AnswerRefusedError `answer-not-fitting`
 */
export function assertAnswersQuery(presented: readonly Presented[], query: DcqlQuery.Output): void {
  const record: Record<string, DcqlW3cVcPresentation[]> = {}
  for (const { queryId, credentials } of presented)
    record[queryId] = [...(record[queryId] ?? []), ...credentials.map(asPresentation)]
  const tooMany = query.credentials.some(({ id, multiple }) => !multiple && (record[id]?.length ?? 0) > 1)
  if (tooMany || !DcqlPresentationResult.fromDcqlPresentation(record, { dcqlQuery: query }).can_be_satisfied)
    throw new AnswerRefusedError('answer-not-fitting', 'The credentials are not those that were asked for')
}

function asPresentation({ format, document, expandedTypes }: PresentedCredential): DcqlW3cVcPresentation {
  return {
    credential_format: format,
    claims: document as DcqlW3cVcPresentation['claims'],
    type: [...expandedTypes],
    cryptographic_holder_binding: true,
  }
}
