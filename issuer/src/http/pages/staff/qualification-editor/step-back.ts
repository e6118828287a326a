import type { Router } from 'express'
import type { IssuerContext } from '../../../../context.ts'
import { redoStep, undoStep } from '../../../../domain/qualifications/designing/step-through-history.ts'
import { revisionOf, type DesignKit } from './design-kit.ts'

/** Undo and redo. */
export function stepBack(router: Router, { designPath, accept }: DesignKit, ctx: IssuerContext): void {
  for (const [name, take] of [
    ['undo', undoStep],
    ['redo', redoStep],
  ] as const) {
    router.post(
      `${designPath}/${name}`,
      accept(async (visit) => {
        await take(ctx, { org: visit.org, key: visit.key, revision: revisionOf(visit) })
        visit.backTo()
      }),
    )
  }
}
