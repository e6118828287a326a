import type { Achievement, LearningOutcome } from '@stapel/shared'
import type { RenderProblemPage } from '@stapel/shared/server'
import type { Request, Response, Router } from 'express'
import type { PublishedAchievement } from '../domain/achievements/achievement-version.ts'
import type { Framework } from '../domain/frameworks/framework.ts'
import type { Organisation } from '../domain/organisations/organisation.ts'
import type { PublishedRegistry } from '../domain/registries/registry.ts'
import type { PublishedQualification, QualificationVersion } from '../domain/qualifications/qualification-version.ts'

/**
 * The HTML side of documents that machines get as JSON-LD from the same URL.
 * `routes/public-documents.ts` looks them up, negotiates and calls these; the files in `pages/` implement them.
 */
export interface PublicPages {
  organisation(
    req: Request,
    res: Response,
    view: {
      organisation: Organisation
      achievements: readonly PublishedAchievement[]
      qualifications: readonly QualificationVersion[]
      frameworks: readonly Framework[]
      /** Whether it has published whom it recognises. */
      hasRegistry: boolean
    },
  ): Promise<void>
  registry(
    req: Request,
    res: Response,
    view: { organisation: Organisation; registry: PublishedRegistry },
  ): Promise<void>
  achievement(
    req: Request,
    res: Response,
    view: {
      organisation: Organisation
      achievement: Achievement
      state: 'published' | 'closed'
      versions: readonly PublishedAchievement[]
      /** Who else may award it today. */
      awarders: readonly Organisation[]
    },
  ): Promise<void>
  framework(
    req: Request,
    res: Response,
    view: { organisation: Organisation; framework: Framework; outcomes: readonly LearningOutcome[] },
  ): Promise<void>
  outcome(
    req: Request,
    res: Response,
    view: {
      organisation: Organisation
      outcome: LearningOutcome
      versions: readonly LearningOutcome[]
      framework: Framework | null
    },
  ): Promise<void>
  qualification(
    req: Request,
    res: Response,
    view: {
      organisation: Organisation
      qualification: PublishedQualification
      versions: readonly PublishedQualification[]
    },
  ): Promise<void>
}

/** All that the issuer shows to people; `createPages` in `pages/` makes it. */
export interface Pages {
  readonly publicPages: PublicPages
  readonly router: Router
  readonly renderProblem: RenderProblemPage
}
