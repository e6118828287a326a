import { Router } from 'express'
import type { IssuerContext } from '../../../../context.ts'
import type { PageKit } from '../../kit/create-page-kit.ts'
import { addPages } from './add-pages.ts'
import { createDesignKit } from './design-kit.ts'
import { designPage } from './design-page.ts'
import { factsPages } from './facts-pages.ts'
import { learnerPages } from './learner-pages.ts'
import { movePages } from './move-pages.ts'
import { partPages } from './part-pages.ts'
import { publishPages } from './publish-pages.ts'
import { rearrange } from './rearrange.ts'
import { stepBack } from './step-back.ts'
import { substitutePages } from './substitute-pages.ts'
import { versionPages } from './version-pages.ts'

/** A designer makes a qualification by choosing: one file an operation. */
export function qualificationEditorPages(ctx: IssuerContext, kit: PageKit): Router {
  const router = Router()
  const design = createDesignKit(ctx, kit)
  factsPages(router, design, ctx, kit)
  designPage(router, design)
  addPages(router, design, ctx)
  partPages(router, design)
  substitutePages(router, design, ctx)
  movePages(router, design)
  rearrange(router, design)
  stepBack(router, design, ctx)
  learnerPages(router, design, ctx)
  publishPages(router, design, ctx)
  versionPages(router, ctx, kit)
  return router
}
