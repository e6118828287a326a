import { z } from 'zod'
import { parseQualification } from '../parse-qualification.ts'
import { parseRule } from '../parse-rule.ts'
import type { Qualification } from '../qualification.ts'
import type { Rule } from '../rule.ts'
import { InvalidRequestError } from './invalid-request-error.ts'
import { credentialsMembers, zDocumentUrl, type CredentialsRequest } from './shared-request.ts'

/** What is asked for, as it was written or where it is published. */
export type RuleSource =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'qualification'; readonly qualification: Qualification }
  | { readonly kind: 'url'; readonly url: string }

export interface EvaluationRequest extends CredentialsRequest {
  readonly source: RuleSource
}

const zEvaluationRequest = z
  .strictObject({ qualification: z.unknown().optional(), rule: z.unknown().optional(), ...credentialsMembers })
  .refine(({ qualification, rule }) => (qualification === undefined) !== (rule === undefined), {
    path: ['rule'],
    message: 'give either a qualification or a rule',
  })

/**
 * The body of `POST /api/v1/evaluations`.
 * @throws InvalidRequestError
 * @throws InvalidQualificationError
 * @throws InvalidRuleError
 */
export function parseEvaluationRequest(body: unknown): EvaluationRequest {
  const parsed = zEvaluationRequest.safeParse(body)
  if (!parsed.success) {
    throw new InvalidRequestError(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })))
  }
  const { qualification, rule, ...request } = parsed.data
  const asked = qualification ?? rule
  if (typeof asked === 'string') return { ...request, source: { kind: 'url', url: parseUrl(asked) } }
  return {
    ...request,
    source:
      rule === undefined
        ? { kind: 'qualification', qualification: parseQualification(qualification) }
        : { kind: 'rule', rule: parseRule(rule) },
  }
}

function parseUrl(text: string): string {
  const url = zDocumentUrl.safeParse(text)
  if (!url.success) throw new InvalidRequestError([{ field: 'rule', message: 'is no https URL' }])
  return url.data
}
