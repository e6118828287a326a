import { acceptAllFiles, getPresentationResult, limitBody } from '@stapel/shared/server'
import express, { Router, type Request, type Response } from 'express'
import type { VerifierContext } from '../../../context.ts'
import { compareWithProfile } from '../../../domain/comparisons/compare-with-profile.ts'
import { findPublishedProfile, type PublishedProfile } from '../../../domain/job-profiles/find-published-profile.ts'
import { presentJobProfile } from '../../../domain/job-profiles/present-job-profile.ts'
import { maxBatchBytes, maxBatchFiles } from '../../../domain/verification-batches/batch-file.ts'
import { presentComparison } from '../../../views/comparisons/present-comparison.ts'
import { presentPaper } from '../../../views/comparisons/present-paper.ts'
import { printComparison } from '../../../views/comparisons/print-comparison.ts'
import { t } from '../../../views/words/index.ts'
import { formBytes } from '../../batch-upload.ts'
import { privateAnswer } from '../../private-answer.ts'
import { pageValues } from '../page-values.ts'
import { choicesOf, handedIn, mostCredentials, type ComparisonChoices, type HandedIn } from './comparison-input.ts'

const path = '/profiles/:id/compare' as const
type CompareRequest = Request<{ id: string }>

/** What a form may carry along from one answer to the next, since nothing is kept in between. */
const mostCarriedBytes = 8_000_000

const acceptCredentials = [
  limitBody(maxBatchBytes + formBytes),
  acceptAllFiles({ maxFiles: maxBatchFiles, maxBytes: maxBatchBytes }),
  express.urlencoded({ extended: false, limit: 2 * mostCarriedBytes, parameterLimit: 2000 }),
]

/**
 * A person's credentials beside a job profile: the form, the answer, and the report that both may keep on paper.
 * No CSRF token: it needs no session, changes nothing and keeps nothing.
 */
export function comparePagesRouter(ctx: VerifierContext): Router {
  const router = Router()
  router.use(path, privateAnswer)

  router.get(path, async (request, response) => {
    showForm(request, response, await findPublishedProfile(ctx, request.params.id))
  })

  router.post(path, ...acceptCredentials, async (request: CompareRequest, response: Response) => {
    const answer = await compare(request, response)
    if (answer !== null) response.render('comparisons/comparison', answer)
  })

  router.post(`${path}/report`, ...acceptCredentials, async (request: CompareRequest, response: Response) => {
    const answer = await compare(request, response)
    if (answer !== null)
      response.render('comparisons/paper', { ...answer, narrow: true, title: t(answer.locale, 'paperTitle') })
  })

  router.post(`${path}/report.pdf`, ...acceptCredentials, async (request: CompareRequest, response: Response) => {
    const answer = await compare(request, response)
    if (answer === null) return
    const pdf = await printComparison(answer, ctx.clock.now(), answer.locale)
    response.type('pdf').attachment('vergelijking.pdf').send(Buffer.from(pdf))
  })

  for (const again of [`${path}/report`, `${path}/report.pdf`] as const)
    router.get(again, (request, response) => response.redirect(`/profiles/${request.params.id}/compare`))
  return router

  /** What somebody shared in answer to a request; as it was signed, so that it is verified anew. @throws NotFoundError */
  async function answered(resultId: string): Promise<HandedIn> {
    const { credentials } = await getPresentationResult(ctx.presentations, resultId)
    return { credentials: credentials.map(({ credential }) => credential), unreadable: [] }
  }

  /** Null when there was nothing to compare: then the form is shown again. */
  async function compare(request: CompareRequest, response: Response) {
    const choices = choicesOf(request)
    const published = await findPublishedProfile(ctx, request.params.id, choices.version)
    const input = choices.result === undefined ? await handedIn(request, choices) : await answered(choices.result)
    const problem = problemOf(input)
    if (problem !== null) {
      showForm(request, response.status(400), published, problem)
      return null
    }
    const values = pageValues(request)
    const { locale } = values
    const profile = presentJobProfile(ctx.config.verifierUrl, published.series, published.version)
    const role = profile.roles.find(({ id }) => id === choices.role)
    const comparison = await compareWithProfile(ctx.verification, {
      profile,
      credentials: input.credentials,
      role: role?.id,
      trustedIssuers: choices.trusted,
      locale,
    })
    return {
      ...values,
      ...presentComparison(comparison, published, input.unreadable, locale),
      title: t(locale, 'comparisonTitle', { profile: profile.title }),
      private: true,
      profileTitle: profile.title,
      employer: profile.employer,
      base: `/profiles/${published.series._id}`,
      roleOptions: rolesOf(published, choices),
      hidden: {
        carried: choices.result === undefined ? input.credentials : [],
        result: choices.result,
        version: profile.version,
      },
      isShared: choices.result !== undefined,
      ...presentPaper(choices, { profile, role, at: ctx.clock.now() }, locale),
    }
  }

  function showForm(
    request: CompareRequest,
    response: Response,
    published: PublishedProfile,
    problem?: 'compareNothing' | 'compareTooMany' | 'compareTooLarge',
  ): void {
    const values = pageValues(request)
    const { locale } = values
    const { title, employer } = published.version.content
    response.render('comparisons/form', {
      ...values,
      title: t(locale, 'compareTitle', { profile: title }),
      employer,
      base: `/profiles/${published.series._id}`,
      roleOptions: rolesOf(published),
      error: problem && t(locale, problem),
    })
  }
}

function problemOf({
  credentials,
  unreadable,
}: HandedIn): 'compareNothing' | 'compareTooMany' | 'compareTooLarge' | null {
  if (credentials.length === 0 && unreadable.length === 0) return 'compareNothing'
  if (credentials.length > mostCredentials) return 'compareTooMany'
  const bytes = credentials.reduce((sum, one) => sum + (typeof one === 'string' ? one.length : 0), 0)
  return bytes > mostCarriedBytes ? 'compareTooLarge' : null
}

function rolesOf({ version }: PublishedProfile, choices?: ComparisonChoices) {
  const { roles } = version.content
  return roles.length === 0
    ? undefined
    : roles.map(({ id, title }) => ({ value: id, label: title, checked: id === choices?.role }))
}
