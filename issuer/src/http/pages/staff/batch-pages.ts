import { Router } from 'express'
import { acceptFile, acceptForm } from '@stapel/shared/server'
import { z } from 'zod'
import { awardableByHand } from '../../../domain/achievements/awardable-by-hand.ts'
import { parseNamedAchievement } from '../../../domain/achievements/name-achievement.ts'
import type { IssuerContext } from '../../../context.ts'
import type { BatchRow } from '../../../domain/batches/batch.ts'
import { batchProgress } from '../../../domain/batches/batch-progress.ts'
import { confirmBatch, withdrawBatch } from '../../../domain/batches/confirm-batch.ts'
import { uploadBatch } from '../../../domain/batches/upload-batch.ts'
import { CsvUnreadableError, TooManyRowsError } from '../../../domain/errors.ts'
import { createForm, type FormState } from '../../../views/forms/create-form.ts'
import { batchForm, batchSteps, exampleCsv } from '../../../views/staff/batch-form.ts'
import { describeCsvError } from '../../../views/staff/describe-row-problem.ts'
import { presentBatch } from '../../../views/staff/present-batch.ts'
import { presentBatches } from '../../../views/staff/present-batches.ts'
import { translate } from '../../../views/words/index.ts'
import type { PageKit, StaffVisit } from '../kit/create-page-kit.ts'
import { zLine, zTicked } from '../kit/fields.ts'
import { writeBatchReport } from './batch-report.ts'

const zUpload = z.object({ achievement: zLine(2000), notify: zTicked, txCode: zTicked })
const mostBytes = 10_000_000
const badShown = 100
const goodShown = 5
const path = '/staff/batches/:id'

export function batchPages(ctx: IssuerContext, { staff, csrf }: PageKit): Router {
  const router = Router()

  router.get(
    '/staff/batches',
    staff('awards:write', async ({ org, locale, query, show }) => {
      const { items, next } = await ctx.batches.list(org, query('after'))
      await show('list', presentBatches(items, next, locale))
    }),
  )

  const showForm = async (visit: StaffVisit, state?: FormState, status?: number) => {
    const { locale, org, show, query } = visit
    const awardable = await awardableByHand(ctx, org)
    await show(
      'form',
      {
        title: translate(locale, 'batch.new.title'),
        lead: translate(locale, 'batches.lead'),
        crumbs: [{ href: '/staff/batches', label: translate(locale, 'batches.title') }],
        steps: batchSteps('upload', locale),
        form: createForm(batchForm({ awardable, org, chosen: query('achievement') }, locale), state),
        example: {
          label: translate(locale, 'batch.example'),
          text: translate(locale, 'batch.example-text'),
          code: exampleCsv,
        },
      },
      status,
    )
  }
  router.get(
    '/staff/batches/new',
    staff('awards:write', (visit) => showForm(visit)),
  )

  router.post(
    '/staff/batches/new',
    acceptFile('file', mostBytes),
    csrf.protect,
    staff('awards:write', async (visit) => {
      const { org, actor, locale, req, redirect } = visit
      const spec = batchForm({ awardable: await awardableByHand(ctx, org), org }, locale)
      const read = visit.readForm(zUpload, spec)
      const { file } = req
      if (!read.ok || file === undefined || file.size === 0) {
        const values = req.body as FormState['values']
        const errors = [
          ...(read.ok ? [] : read.state.errors),
          ...(file === undefined || file.size === 0
            ? [{ field: 'file', message: translate(locale, 'form.error.file') }]
            : []),
        ]
        return showForm(visit, { values, errors }, 400)
      }
      const { achievement, notify, txCode } = read.data
      try {
        const upload = {
          org,
          ...parseNamedAchievement(ctx, org, achievement),
          fileName: file.originalname.slice(0, 200),
          csv: file.buffer,
          notify,
          useTxCode: txCode,
        }
        const batch = await uploadBatch(ctx, actor, upload)
        redirect(`/staff/batches/${batch._id}`)
      } catch (error) {
        const message =
          error instanceof CsvUnreadableError
            ? describeCsvError(error, locale)
            : error instanceof TooManyRowsError
              ? translate(locale, 'csv.too-many', { limit: error.limit })
              : null
        if (message === null) throw error
        await showForm(visit, { values: req.body as FormState['values'], errors: [{ field: 'file', message }] }, 400)
      }
    }),
  )

  /** Walks through the rows in the order of the file, a thousand at a time. */
  async function* rowsOf(org: string, id: string): AsyncGenerator<BatchRow> {
    for (let after = 0; ;) {
      const rows = await ctx.batches.rows(org, id, after, 1000)
      yield* rows
      const last = rows.at(-1)
      if (last === undefined) return
      after = last.row
    }
  }
  const sample = async (org: string, id: string) => {
    const bad: BatchRow[] = []
    const good: BatchRow[] = []
    for await (const row of rowsOf(org, id)) {
      if (row.problems.length > 0 && bad.length < badShown) bad.push(row)
      if (row.problems.length === 0 && good.length < goodShown) good.push(row)
    }
    return { bad, good }
  }

  router.get(
    path,
    staff('awards:write', async ({ org, param, query, locale, res, show }) => {
      const batch = await ctx.batches.get(org, param('id'))
      // Only who asks for it gets a page that reloads: it would take the place of a screen reader away. While it runs the rows are no news.
      const reloading = batch.state === 'running' && query('reload') !== undefined
      if (reloading) res.set('Refresh', '3')
      const { bad, good } = batch.state === 'running' ? { bad: [], good: [] } : await sample(org, batch._id)
      await show(
        'detail',
        presentBatch({ batch, progress: batchProgress(batch, ctx.clock.now()), bad, good, reloading }, locale),
      )
    }),
  )
  router.post(
    `${path}/confirm`,
    acceptForm,
    csrf.protect,
    staff('awards:write', async ({ org, actor, param, redirect }) => {
      await confirmBatch(ctx, actor, { org, id: param('id') })
      redirect(`/staff/batches/${param('id')}`, 'batch.confirmed')
    }),
  )
  router.post(
    `${path}/withdraw`,
    acceptForm,
    csrf.protect,
    staff('awards:write', async ({ org, actor, param, redirect }) => {
      await withdrawBatch(ctx, actor, { org, id: param('id') })
      redirect('/staff/batches', 'batch.withdrawn')
    }),
  )
  router.get(
    `${path}/report.csv`,
    staff('awards:write', async ({ org, param, locale, res }) => {
      const batch = await ctx.batches.get(org, param('id'))
      res.set('Cache-Control', 'private, no-store').set('Content-Disposition', 'attachment; filename="report.csv"')
      await writeBatchReport(res.type('text/csv'), batch, rowsOf(org, batch._id), locale)
    }),
  )
  return router
}
