import { asList, isJsonObject, type JsonObject } from '../../proofs/json.ts'
import { type Finding, type FindingOf, notChecked, passed } from '../finding.ts'
import { issuerOf } from '../issuer-of.ts'
import { maxTextBytes } from '../limits.ts'
import { openText } from '../open-text.ts'
import type { CheckId } from '../report.ts'
import type { Run } from '../run.ts'

/**
 * Asks the issuer, once and only after its proof, whether there is a newer form. What comes back is believed only when it is
 * itself a good credential of the same issuer; its own refresh service is not followed.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#refresh
 */
export async function checkRefresh(run: Run, document: JsonObject, depth: number): Promise<FindingOf<'refresh'>> {
  const services = asList(document['refreshService']).filter(isJsonObject)
  if (services.length === 0) return notChecked('refresh', 'not-present')
  const service = services.find(({ type }) => asList(type).includes('1EdTechCredentialRefresh'))
  if (service === undefined || typeof service['id'] !== 'string') return notChecked('refresh', 'refresh-type-unknown')
  if (depth > 0) return passed('refresh')
  const text = await fetchText(run, service['id'])
  if (text === null) return notChecked('refresh', run.isOutOfTime() ? 'out-of-time' : 'refresh-unreachable')
  const fresh = await openText(text)
  if (fresh?.form !== 'vcdm') return notChecked('refresh', 'refresh-unreadable')
  const { id, validFrom } = fresh.opened.document
  // Nothing is taken from the same form, so it need not be good: an expired one is still not replaced.
  const isSameIssuer = issuerOf(fresh.opened.document) === issuerOf(document)
  const isSame = isSameIssuer && id === document['id'] && validFrom === document['validFrom']
  if (isSame) return passed('refresh', 'same')
  const { verdict, findings, content } = await run.examine(fresh, depth + 1)
  // One that was withdrawn or ended in the meantime is still the issuer's word that there is a newer one.
  const isGood = isProven(findings) && ['valid', 'unknown', 'revoked', 'suspended'].includes(verdict)
  if (!isGood || !isSameIssuer) return notChecked('refresh', 'refresh-unreadable')
  return passed('refresh', 'successor', {
    ...(typeof id === 'string' && { successor: id }),
    ...(content && { title: content.title }),
    ...(typeof validFrom === 'string' && { validFrom }),
  })
}

function isProven(findings: readonly Finding[]): boolean {
  const essential: readonly CheckId[] = ['structure', 'context', 'proof', 'issuer-binding', 'key-history']
  return findings
    .filter(({ id }) => essential.includes(id))
    .every(({ id, outcome, code }) => outcome === 'passed' || (id === 'key-history' && code === 'not-present'))
}

async function fetchText(run: Run, url: string): Promise<string | null> {
  const accept = 'application/vc, application/json, text/plain'
  const answer = await run.fetchIfPossible(url, { accept, maxBytes: maxTextBytes })
  return answer?.status === 200 ? new TextDecoder().decode(answer.body).trim() : null
}
