import type { CredentialContent } from '../../credentials/credential-content.ts'
import type { VerificationReport } from '../../verification/report.ts'
import type { TrustPolicy } from '../trust-policy.ts'

/** Whom the registries recognise, as the `trust` check of each report found it. */
export interface RecognisedIssuers extends TrustPolicy {
  remember(report: VerificationReport): void
}

/**
 * Registries are asked during verification, with all that they may ask about (level, type, day of the award); the engine asks afterwards.
 * So nothing counts that no registry recognises, and where none is configured, nothing counts but what the caller trusts by name.
 */
export function createRecognisedIssuers(): RecognisedIssuers {
  const recognised = new Set<string>()
  return {
    remember: (report) => {
      for (const { checks, content } of [report, ...(report.parts ?? [])]) {
        const passed = checks.some(({ id, outcome }) => id === 'trust' && outcome === 'passed')
        if (!passed || content?.issuer.id === undefined) continue
        for (const about of subjectsOf(content)) recognised.add(keyOf(content.issuer.id, about))
      }
    },
    trusts: (issuer, achievement) => recognised.has(keyOf(issuer, achievement)),
  }
}

/** By what the engine asks for it: the series of the achievement, or what an exemption exempts from. */
function subjectsOf({ achievement, exempts = [], outcomes }: CredentialContent): readonly string[] {
  return [achievement?.series ?? achievement?.id ?? '', ...exempts, ...outcomes.flatMap(({ id }) => id ?? [])]
}

function keyOf(issuer: string, about: string): string {
  return JSON.stringify([issuer, about])
}
