import type { CredentialsAsked } from '@stapel/shared'
import { askForCredentials, type AskedForCredentials, type PresentationPorts } from '@stapel/shared/server'
import type { InstallationKey } from '../installation-key/installation-key.ts'

interface Ports {
  readonly presentations: PresentationPorts
  readonly installationKey: InstallationKey
  readonly config: { readonly verifierUrl: string }
}

/** What an employer fills in. The name is theirs to say: only the DID of this verifier is proven to the person. */
export interface Wish {
  readonly clientName: string
  readonly purpose: string
  readonly asked: CredentialsAsked
  readonly returnUri?: string
  /** What the answer is for, as `comparisonOf` reads it. */
  readonly about?: string
}

/** Long enough to send somebody a link and let them look at it in the evening. */
const requestLifetimeSeconds = 24 * 3600

/** Anybody may ask; whoever has the result id has the answer. */
export function askPerson(
  { presentations, installationKey, config }: Ports,
  { clientName, purpose, asked, returnUri, about }: Wish,
): Promise<AskedForCredentials> {
  return askForCredentials(presentations, {
    asker: 'installation',
    did: installationKey.did,
    baseUrl: config.verifierUrl,
    clientName,
    purpose,
    asked,
    lifetimeSeconds: requestLifetimeSeconds,
    ...(returnUri !== undefined && { returnUri }),
    ...(about !== undefined && { about }),
  })
}
