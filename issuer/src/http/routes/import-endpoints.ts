import { z } from 'zod'
import type { IssuerContext } from '../../context.ts'
import { confirmImport, dropImport } from '../../domain/outcome-imports/confirm-import.ts'
import { rowsOf } from '../../domain/outcome-imports/import-rows.ts'
import type { ImportStep, OutcomeImport } from '../../domain/outcome-imports/outcome-import.ts'
import { uploadImport } from '../../domain/outcome-imports/upload-import.ts'
import { outcomeFile, uploadOf } from '../api/accept-upload.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'

const zUpload = z.strictObject({ withdrawAbsent: z.enum(['true', 'false']).default('false') })
const zConfirmation = z.strictObject({ hash: z.string().min(1).max(100) })

/** Outcomes from a file: first what would change, then, by the hash of that, doing it. */
export function importEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/outcome-imports'
  return [
    endpoint({
      method: 'post',
      path: '/api/v1/orgs/{org}/frameworks/{code}/imports',
      access: 'outcomes:write',
      summary: 'Compare a file (CSV, or JSON in the shape of 1EdTech CASE) with a framework; nothing changes yet',
      query: zUpload,
      file: outcomeFile,
      answers: { status: 201, description: 'What would change, outcome by outcome, and the hash to confirm it with' },
      async handle({ org, principal, param, req, query: { withdrawAbsent }, res }) {
        const one = await uploadImport(ctx, principal.actor, {
          org,
          framework: param('code'),
          ...uploadOf(req),
          withdrawAbsent: withdrawAbsent === 'true',
        })
        res.status(201).json(await presentImport(ctx, one))
      },
    }),
    endpoint({
      method: 'get',
      path: `${path}/{id}`,
      access: 'outcomes:read',
      summary: 'An import: what it changes, and how far it is',
      answers: { status: 200, description: 'The import' },
      async handle({ org, param, res }) {
        res.json(await presentImport(ctx, await ctx.outcomeImports.get(org, param('id'))))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{id}/confirmation`,
      access: 'outcomes:write',
      summary: 'Do what the preview with this hash said; 409 import-stale when an outcome has changed since',
      body: zConfirmation,
      answers: { status: 202, description: 'The import; a job does it' },
      async handle({ org, principal, param, body: { hash }, res }) {
        res.status(202).json(summaryOf(await confirmImport(ctx, principal.actor, { org, id: param('id'), hash })))
      },
    }),
    endpoint({
      method: 'delete',
      path: `${path}/{id}`,
      access: 'outcomes:write',
      summary: 'Throw a preview away',
      answers: { status: 200, description: 'The dropped import' },
      async handle({ org, principal, param, res }) {
        res.json(summaryOf(await dropImport(ctx, principal.actor, { org, id: param('id') })))
      },
    }),
  ]
}

function summaryOf({
  _id: id,
  framework,
  fileName,
  state,
  withdrawAbsent,
  counts,
  hash,
  left,
  createdAt,
  finishedAt,
}: OutcomeImport) {
  return { id, framework, fileName, state, withdrawAbsent, counts, hash, left, createdAt, finishedAt }
}

async function presentImport(ctx: IssuerContext, one: OutcomeImport) {
  const steps: ImportStep[] = []
  for await (const { step } of rowsOf(ctx, one.organisation, one._id)) steps.push(step)
  return {
    ...summaryOf(one),
    steps: steps.map(({ act, uri, plain, basedOn, changes }) => ({ act, uri, plain, basedOn, changes })),
  }
}
