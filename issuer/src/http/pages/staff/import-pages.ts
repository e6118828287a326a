import { acceptFile, acceptForm, parseBody } from '@stapel/shared/server'
import { Router } from 'express'
import { z } from 'zod'
import type { IssuerContext } from '../../../context.ts'
import { CsvUnreadableError, TooManyRowsError } from '../../../domain/errors.ts'
import { frameworkInForce } from '../../../domain/frameworks/framework.ts'
import { confirmImport, dropImport } from '../../../domain/outcome-imports/confirm-import.ts'
import { ImportStaleError, OutcomeFileRefusedError } from '../../../domain/outcome-imports/import-errors.ts'
import { rowsOf } from '../../../domain/outcome-imports/import-rows.ts'
import type { ImportAct, ImportStep } from '../../../domain/outcome-imports/outcome-import.ts'
import { uploadImport } from '../../../domain/outcome-imports/upload-import.ts'
import { createForm } from '../../../views/forms/create-form.ts'
import { describeFileProblems } from '../../../views/staff/describe-file-problem.ts'
import { describeCsvError } from '../../../views/staff/describe-row-problem.ts'
import { exampleOutcomeCsv, importForm, importSteps } from '../../../views/staff/import-form.ts'
import { frameworkTitle } from '../../../views/staff/present-frameworks.ts'
import { presentImport } from '../../../views/staff/present-import.ts'
import { translate } from '../../../views/words/index.ts'
import { outcomeFile } from '../../api/accept-upload.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { valuesOf } from '../kit/read-form.ts'

const shownOfEach = 100
const zConfirmation = z.object({ hash: z.string().min(1).max(100) })
const path = '/staff/outcome-imports/:id'

/** A file of outcomes: choosing it, seeing what it would change, taking that over. */
export function importPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()
  const titleOf = async (org: string, code: string, visit: StaffVisit) =>
    frameworkTitle(frameworkInForce(await ctx.frameworks.get(org, code)).content, visit.locale)

  const showForm = async (visit: StaffVisit, problems: readonly string[] = []) => {
    const { org, locale, param, req } = visit
    const framework = param('code')
    const errors = problems.map((message) => ({ field: 'file', message }))
    await visit.show(
      'form',
      {
        title: translate(locale, 'import.title'),
        lead: translate(locale, 'import.lead'),
        crumbs: [
          { href: '/staff/frameworks', label: translate(locale, 'frameworks.title') },
          { href: `/staff/frameworks/${framework}`, label: await titleOf(org, framework, visit) },
        ],
        steps: importSteps('choose', locale),
        form: createForm(importForm(framework, locale), { values: valuesOf(req.body), errors }),
        links: [
          { href: `/orgs/${org}/frameworks/${framework}/outcomes.csv`, label: translate(locale, 'import.start-from') },
        ],
        example: {
          open: problems.length > 0,
          label: translate(locale, 'import.example'),
          text: translate(locale, 'import.example-text'),
          code: exampleOutcomeCsv,
        },
      },
      problems.length === 0 ? 200 : 400,
    )
  }
  router.get(
    '/staff/frameworks/:code/import',
    staff('outcomes:write', (visit) => showForm(visit)),
  )
  router.post(
    '/staff/frameworks/:code/import',
    acceptFile('file', outcomeFile.limitBytes),
    csrf.protect,
    staff('outcomes:write', async (visit) => {
      const { org, actor, locale, param, req, redirect } = visit
      const { file } = req
      if (file === undefined || file.size === 0) return showForm(visit, [translate(locale, 'form.error.file')])
      try {
        const one = await uploadImport(ctx, actor, {
          org,
          framework: param('code'),
          fileName: file.originalname.slice(0, 200) || 'upload',
          bytes: file.buffer,
          withdrawAbsent: valuesOf(req.body)['absent'] === 'yes',
        })
        redirect(`/staff/outcome-imports/${one._id}`)
      } catch (error) {
        const problems = sayRefusal(error, visit)
        if (problems === null) throw error
        await showForm(visit, problems)
      }
    }),
  )

  /** The first steps of each kind. */
  const sample = async (org: string, id: string): Promise<ImportStep[]> => {
    const counts = new Map<ImportAct, number>()
    const steps: ImportStep[] = []
    for await (const { step } of rowsOf(ctx, org, id)) {
      const count = counts.get(step.act) ?? 0
      counts.set(step.act, count + 1)
      if (count < shownOfEach) steps.push(step)
    }
    return steps
  }
  router.get(
    path,
    staff('outcomes:read', async (visit) => {
      const { org, param, locale, show } = visit
      const one = await ctx.outcomeImports.get(org, param('id'))
      const steps = await sample(org, one._id)
      const title = await titleOf(org, one.framework, visit)
      await show('detail', presentImport({ import: one, frameworkTitle: title, steps }, locale))
    }),
  )
  router.post(
    `${path}/confirm`,
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async ({ org, actor, param, req, locale, redirect, show }) => {
      const { hash } = parseBody(zConfirmation, req)
      try {
        await confirmImport(ctx, actor, { org, id: param('id'), hash })
        redirect(`/staff/outcome-imports/${param('id')}`, 'import.confirmed')
      } catch (error) {
        if (!(error instanceof ImportStaleError)) throw error
        const { framework } = await ctx.outcomeImports.get(org, param('id'))
        const codes = error.changed.slice(0, 20).join(', ')
        await show(
          'message',
          {
            title: translate(locale, 'import.stale'),
            paragraphs: [translate(locale, 'import.stale-text', { codes })],
            actions: [{ href: `/staff/frameworks/${framework}/import`, label: translate(locale, 'import.again') }],
          },
          409,
        )
      }
    }),
  )
  router.post(
    `${path}/drop`,
    acceptForm,
    csrf.protect,
    staff('outcomes:write', async ({ org, actor, param, redirect }) => {
      const { framework } = await dropImport(ctx, actor, { org, id: param('id') })
      redirect(`/staff/frameworks/${framework}`, 'import.dropped')
    }),
  )
  return router
}

/** The mistakes in a file as sentences; null for any other error. */
function sayRefusal(error: unknown, { locale }: StaffVisit): readonly string[] | null {
  if (error instanceof OutcomeFileRefusedError) return describeFileProblems(error, locale)
  if (error instanceof TooManyRowsError) return [translate(locale, 'csv.too-many', { limit: error.limit })]
  if (!(error instanceof CsvUnreadableError)) return null
  if (error.why === 'uneven') return [translate(locale, 'import.uneven', { line: error.line ?? 0 })]
  return [describeCsvError(error, locale)]
}
