import { z } from 'zod'
import type { IssuerContext } from '../../context.ts'
import { parseNamedAchievement } from '../../domain/achievements/name-achievement.ts'
import type { Batch } from '../../domain/batches/batch.ts'
import { batchProgress } from '../../domain/batches/batch-progress.ts'
import { batchReport } from '../../domain/batches/batch-report.ts'
import { confirmBatch, withdrawBatch } from '../../domain/batches/confirm-batch.ts'
import { uploadBatch } from '../../domain/batches/upload-batch.ts'
import { csvFile, uploadOf } from '../api/accept-upload.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { zAchievementName } from '../schemas/award.ts'

const zUpload = z.strictObject({
  achievement: zAchievementName,
  notify: z.enum(['true', 'false']).default('true'),
  useTxCode: z.enum(['true', 'false']).default('false'),
})

/** Awards to many: a CSV is checked, then confirmed, then awarded by a job. */
export function batchEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/award-batches'
  const present = (batch: Batch) => presentBatch(batch, ctx.clock.now())
  return [
    endpoint({
      method: 'get',
      path,
      access: 'awards:read',
      summary: 'Batches, newest first',
      query: z.strictObject({ after: z.string().max(2000).optional() }),
      answers: { status: 200, description: 'A page of batches, and the cursor of the next' },
      async handle({ org, query: { after }, res }) {
        const { items, next } = await ctx.batches.list(org, after)
        res.json({ items: items.map(present), next })
      },
    }),
    endpoint({
      method: 'post',
      path,
      access: 'awards:write',
      summary: 'Check a CSV of at most 10,000 rows; nothing is awarded yet',
      query: zUpload,
      file: csvFile,
      answers: { status: 201, description: 'What was found, row by row' },
      async handle({ org, principal, req, query: { achievement, notify, useTxCode }, res }) {
        const { bytes, fileName } = uploadOf(req)
        const batch = await uploadBatch(ctx, principal.actor, {
          org,
          ...parseNamedAchievement(ctx, org, achievement),
          csv: bytes,
          fileName,
          notify: notify === 'true',
          useTxCode: useTxCode === 'true',
        })
        const refused = (await batchReport(ctx, { org, id: batch._id })).filter(({ problems }) => problems.length > 0)
        res.status(201).json({ batch: present(batch), refused })
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{id}`,
      access: 'awards:read',
      summary: 'How far a batch is',
      answers: { status: 200, description: 'The batch with its progress' },
      async handle({ org, param, res }) {
        res.json({ batch: present(await ctx.batches.get(org, param('id'))) })
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{id}/confirmation`,
      access: 'awards:write',
      summary: 'Award the good rows',
      answers: { status: 202, description: 'The batch; a job awards it' },
      async handle({ org, principal, param, res }) {
        res.status(202).json({ batch: present(await confirmBatch(ctx, principal.actor, { org, id: param('id') })) })
      },
    }),
    endpoint({
      method: 'delete',
      path: `${path}/{id}`,
      access: 'awards:write',
      summary: 'Throw a checked batch away',
      answers: { status: 200, description: 'The withdrawn batch' },
      async handle({ org, principal, param, res }) {
        res.json({ batch: present(await withdrawBatch(ctx, principal.actor, { org, id: param('id') })) })
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{id}/report`,
      access: 'awards:read',
      summary: 'Every row with what was found and the award that came of it, as CSV',
      answers: { status: 200, description: 'The report', types: ['text/csv'] },
      async handle({ org, param, res }) {
        const rows = await batchReport(ctx, { org, id: param('id') })
        const lines = rows.map(({ row, name, problems, award }) => {
          const found = problems.map(({ column, code, value }) => [column, code, value].filter(Boolean).join(': '))
          return [String(row), name, found.join('; '), award ?? ''].map(csvCell).join(',')
        })
        res
          .type('text/csv')
          .attachment(`batch-${param('id')}.csv`)
          .send(`\uFEFFrow,name,problems,award\r\n${lines.join('\r\n')}\r\n`)
      },
    }),
  ]
}

function presentBatch(batch: Batch, now: Date) {
  const {
    _id: id,
    achievementKey,
    achievementOwner,
    achievementName,
    fileName,
    createdAt,
    startedAt,
    finishedAt,
    total,
    refused,
    failure,
  } = batch
  return {
    id,
    achievement: { key: achievementKey, owner: achievementOwner, name: achievementName },
    fileName,
    createdAt,
    startedAt,
    finishedAt,
    total,
    refused,
    failure,
    ...batchProgress(batch, now),
  }
}

/** Quoted, and never a formula for the spreadsheet that opens it. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
