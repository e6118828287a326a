import { signableCryptosuites, type JsonObject } from '@stapel/shared'
import { z } from 'zod'

const zJsonObject = z.record(z.string(), z.json()).transform((object) => object as JsonObject)

/** VC-API `POST /credentials/issue`; unknown options are ignored, as other implementations send some. */
export const zIssueRequest = z.object({
  credential: zJsonObject,
  options: z
    .object({
      cryptosuite: z.enum(signableCryptosuites).default('eddsa-rdfc-2022'),
      verificationMethod: z.string().optional(),
    })
    .prefault({}),
})

const zStatus = z.object({
  type: z.literal('BitstringStatusListEntry').optional(),
  statusPurpose: z.enum(['revocation', 'suspension']).default('revocation'),
  status: z.union([z.boolean(), z.enum(['0', '1'])]).optional(),
})

/** VC-API `POST /credentials/status`: one entry or several, the bit in each or beside them. */
export const zStatusRequest = z.object({
  credentialId: z.string().min(1).max(2000),
  credentialStatus: z.union([zStatus, z.array(zStatus).min(1).max(2)]),
  status: z.union([z.boolean(), z.enum(['0', '1'])]).optional(),
})
