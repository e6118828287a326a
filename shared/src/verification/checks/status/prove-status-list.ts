import { failed, type FindingOf, notChecked } from '../../finding.ts'
import { issuerOf } from '../../issuer-of.ts'
import { openText } from '../../open-text.ts'
import { proveCredential, type ProvenCredential } from '../../prove-credential.ts'
import type { Run } from '../../run.ts'
import { checkValidity } from '../check-validity.ts'
import { fetchStatusList } from './fetch-status-list.ts'
import type { ProvenList } from './proven-list.ts'

/**
 * Fetches a list credential and verifies it like any other, but for its own status, which is never followed: a list that
 * names itself ends here. Once a run for each list, and once a piece of work for each that is proven.
 */
export function proveStatusList(run: Run, listUrl: string, issuer: string): Promise<ProvenList> {
  const list = run.provenLists?.find(listUrl, issuer)
  if (list !== undefined) return Promise.resolve({ list })
  const key = JSON.stringify([listUrl, issuer])
  const known = run.statusLists.get(key) ?? prove(run, listUrl, issuer)
  run.statusLists.set(key, known)
  return known
}

async function prove(run: Run, listUrl: string, issuer: string): Promise<ProvenList> {
  const text = await fetchStatusList(
    run,
    listUrl,
    'application/vc, application/vc+jwt, application/ld+json, application/json',
  )
  if (text === null) return { finding: notChecked('status', run.isOutOfTime() ? 'out-of-time' : 'list-unreachable') }
  const document = await openText(text)
  if (document?.form !== 'vcdm') return { finding: failed('status', 'list-malformed') }
  const { opened } = document
  const listIssuer = issuerOf(opened.document)
  if (listIssuer !== issuer) {
    return {
      finding: notChecked('status', 'list-foreign-signer', listIssuer === undefined ? undefined : { listIssuer }),
    }
  }
  const objection =
    judge(await proveCredential(run, opened)) ?? judgeValidity(checkValidity(opened.document, run.now, opened))
  if (objection !== null) return { finding: objection }
  run.provenLists?.keep(listUrl, issuer, opened.document, text.length)
  return { list: opened.document }
}

function judge(proven: ProvenCredential): FindingOf<'status'> | null {
  if (!proven.readable) return failed('status', 'list-malformed', { list: proven.findings.at(-1)?.code ?? '' })
  if (proven.isProven) return null
  const findings = [proven.proof, proven.binding, proven.history]
  const wrong = findings.find(({ outcome }) => outcome === 'failed')
  if (wrong?.code !== undefined) return failed('status', 'list-tampered', { because: wrong.code })
  return notChecked('status', 'list-unverifiable', {
    because: findings.find(({ outcome }) => outcome !== 'passed')?.code ?? '',
  })
}

function judgeValidity(validity: FindingOf<'validity'>): FindingOf<'status'> | null {
  if (validity.outcome !== 'failed') return null
  return failed('status', validity.code === 'expired' ? 'list-expired' : 'list-not-yet-valid', validity.details)
}
