import type { HoldingKind } from '../stacking/holding.ts'

/** How well a claimed outcome is supported, from least to best: zelf gezegd, bevestigd, beoordeeld. The route to it is no part of it. */
export const attestations = ['self-declared', 'confirmed', 'assessed'] as const
export type Attestation = (typeof attestations)[number]

/** An examination board decides on an assessment, so its exemption is one. */
export function attestationOf(kind: HoldingKind): Attestation {
  switch (kind) {
    case 'award':
    case 'exemption':
      return 'assessed'
    case 'confirmed':
    case 'self-declared':
      return kind
  }
}

/** Whether it is accepted, or better supported than what is accepted. */
export function acceptsAttestation(accepted: readonly Attestation[], held: Attestation): boolean {
  return attestations.indexOf(held) >= Math.min(...accepted.map((attestation) => attestations.indexOf(attestation)))
}
