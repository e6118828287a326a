import { evaluate } from '../evaluate.ts'
import type { Evaluation } from '../evaluation.ts'
import { parseQualification } from '../parse-qualification.ts'
import { parseRule } from '../parse-rule.ts'
import type { Rule } from '../rule.ts'
import type { EvaluationRequest, RuleSource } from './parse-evaluation-request.ts'
import { withoutJsonLd } from './shared-request.ts'
import { verifyHoldings, type RequestedCredential, type RequestPorts } from './verify-holdings.ts'

/** What `POST /api/v1/evaluations` answers: what the engine returns, with what was found about each credential. */
export interface EvaluationAnswer extends Evaluation {
  readonly credentials: readonly RequestedCredential[]
}

/**
 * Keeps nothing.
 * @throws InvalidQualificationError or InvalidRuleError for a published one that is not right
 */
export async function evaluateRequest(ports: RequestPorts, request: EvaluationRequest): Promise<EvaluationAnswer> {
  const rule = await findRule(ports, request.source)
  const { holdings, date, trustPolicy, credentials } = await verifyHoldings(ports, request)
  return { ...evaluate(rule, holdings, date, trustPolicy), credentials }
}

async function findRule({ fetchJson }: Pick<RequestPorts, 'fetchJson'>, source: RuleSource): Promise<Rule> {
  switch (source.kind) {
    case 'rule':
      return source.rule
    case 'qualification':
      return source.qualification.rule
    case 'url': {
      const document = withoutJsonLd(await fetchJson(source.url))
      const isRule = typeof document === 'object' && document !== null && 'op' in document
      return isRule ? parseRule(document) : parseQualification(document).rule
    }
  }
}
