import type { IssuerContext } from '../../context.ts'
import { presentQualification } from '../../domain/qualifications/present-qualification.ts'
import type { QualificationVersion } from '../../domain/qualifications/qualification-version.ts'
import {
  draftQualification,
  publishQualification,
  reviseQualification,
} from '../../domain/qualifications/save-qualification.ts'
import { endpoint, type Endpoint } from '../api/endpoint.ts'
import { withdrawQualification } from '../../domain/qualifications/withdraw-qualification.ts'
import { zNewQualification, zQualificationContent, zWithdrawal } from '../schemas/qualification.ts'

/** Qualifications: rules over outcomes and achievements. */
export function qualificationEndpoints(ctx: IssuerContext): readonly Endpoint[] {
  const path = '/api/v1/orgs/{org}/qualifications'
  const present = (version: QualificationVersion) => ({
    key: `${version.code}.${version.number}`,
    code: version.code,
    state: version.state,
    url: presentQualification(ctx.addresses, version).id,
    qualification: presentQualification(ctx.addresses, version),
  })
  return [
    endpoint({
      method: 'get',
      path,
      access: 'qualifications:read',
      summary: 'Qualifications in all versions',
      answers: { status: 200, description: 'All of them' },
      async handle({ org, res }) {
        res.json({ items: (await ctx.qualifications.list(org)).map(present) })
      },
    }),
    endpoint({
      method: 'post',
      path,
      access: 'qualifications:write',
      summary: 'A draft of a new qualification, or of the next version of one',
      body: zNewQualification,
      answers: { status: 201, description: 'The draft' },
      async handle({ org, principal, body: { code, ...content }, res }) {
        res.status(201).json(present(await draftQualification(ctx, principal.actor, { org, code, content })))
      },
    }),
    endpoint({
      method: 'put',
      path: `${path}/{key}`,
      access: 'qualifications:write',
      summary: 'Write a draft anew',
      body: zQualificationContent,
      answers: { status: 200, description: 'The draft' },
      async handle({ org, principal, param, body, res }) {
        res.json(present(await reviseQualification(ctx, principal.actor, { org, key: param('key'), content: body })))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{key}/publication`,
      access: 'qualifications:write',
      summary: 'Publish a draft: from then on it is never edited',
      answers: { status: 200, description: 'The published version' },
      async handle({ org, principal, param, res }) {
        res.json(present(await publishQualification(ctx, principal.actor, { org, key: param('key') })))
      },
    }),
    endpoint({
      method: 'post',
      path: `${path}/{key}/withdrawal`,
      access: 'qualifications:write',
      summary: 'Withdraw a published version: nobody can begin it any more, what was awarded stands',
      body: zWithdrawal,
      answers: { status: 200, description: 'The withdrawn version' },
      async handle({ org, principal, param, body: { reason }, res }) {
        res.json(present(await withdrawQualification(ctx, principal.actor, { org, key: param('key'), reason })))
      },
    }),
  ]
}
