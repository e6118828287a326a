import { createOpenBadgeCredential, exampleAchievement, exampleCredentialIssuer } from '@stapel/shared'
import type { ExampleAchievementKey } from '@stapel/shared'
import { signed, type Signer } from '@stapel/shared/testing'

/** Where the example organisations publish, in a `World`. */
export const exampleBaseUrl = 'https://school.example'

/** A signed award of an achievement of the example data, by MetaalPunt of 1 November 2026. */
export function anExampleAward(key: ExampleAchievementKey, metaalpunt: Signer): Promise<Record<string, unknown>> {
  const awarded = '2026-11-01T09:00:00Z'
  const number = key.slice(1).padStart(12, '0')
  const credential = createOpenBadgeCredential({
    award: {
      id: `00000000-0000-4000-8000-${number}`,
      awardedDate: awarded,
      identity: [{ type: 'IdentityObject', hashed: false, identityHash: 'Noor (voorbeeld)', identityType: 'name' }],
    },
    achievement: exampleAchievement(exampleBaseUrl, key),
    organisation: exampleCredentialIssuer(exampleBaseUrl, 'metaalpunt'),
    form: { kind: 'file' },
    statusEntries: [],
    validFrom: awarded,
  })
  return signed(credential, metaalpunt)
}
