import { createOpenBadgeCredential, type Achievement } from '@stapel/shared'
import type { IssuerContext } from '../../../context.ts'
import { credentialIssuerOf } from '../../../domain/organisations/credential-issuer-of.ts'
import type { Organisation } from '../../../domain/organisations/organisation.ts'

/** What a credential of this achievement will say, unsigned and about nobody, for a designer to look at. */
export function previewCredential(
  ctx: Pick<IssuerContext, 'addresses' | 'clock'>,
  organisation: Organisation,
  achievement: Achievement,
): string {
  const now = ctx.clock.now().toISOString()
  const credential = createOpenBadgeCredential({
    award: {
      id: '00000000-0000-4000-8000-000000000000',
      awardedDate: now,
      identity: [
        { type: 'IdentityObject', identityHash: '(naam van de lerende)', identityType: 'name', hashed: false },
      ],
    },
    achievement,
    organisation: credentialIssuerOf(ctx.addresses, organisation),
    form: { kind: 'file' },
    statusEntries: [],
    validFrom: now,
  })
  return JSON.stringify(credential, null, 2)
}
