import {
  createOpenBadgeCredential,
  signDataIntegrity,
  signVcJwt,
  type Achievement,
  type OpenBadgeRequest,
  type SigningKey,
  type UnsignedOpenBadge,
  type CredentialStatusEntry,
} from '@stapel/shared'
import { credentialIssuerOf } from '../organisations/credential-issuer-of.ts'
import { extensionSchemaUrl, refreshUrl, statusListUrl } from '../organisations/organisation-addresses.ts'
import type { Organisation } from '../organisations/organisation.ts'
import { getSigningKey, type SigningPorts } from '../keys/get-signing-key.ts'
import { awardIdentity } from './award-identity.ts'
import { instantOf } from './award-moments.ts'
import type { Award, SignedForm, StatusPlace } from './award.ts'

export type FormSigningPorts = SigningPorts

/** The award as far as a form needs it: it need not be stored yet. */
export type AwardToSign = Pick<
  Award,
  | '_id'
  | 'recipient'
  | 'awardedAt'
  | 'awardedDate'
  | 'validFrom'
  | 'validUntil'
  | 'route'
  | 'results'
  | 'grade'
  | 'evidence'
  | 'narrative'
  | 'identitySalt'
>

type FormKind = OpenBadgeRequest['form'] & { readonly format: 'data-integrity' | 'jwt' }
type Signature = Pick<SignedForm, 'text' | 'status' | 'signedAt' | 'verificationMethod'>

/**
 * Signs one form of an award with the organisation's present key.
 * Not checked here: that the place is free (it is a unique key of the store) and that nothing was signed for it before.
 * @throws NoSigningKeyError
 */
export async function signForm(
  ports: FormSigningPorts,
  {
    award,
    achievement,
    organisation,
    form,
    place,
  }: {
    readonly award: AwardToSign
    readonly achievement: Achievement
    readonly organisation: Organisation
    readonly form: FormKind
    readonly place: StatusPlace
  },
): Promise<Signature> {
  const { addresses, clock } = ports
  const org = organisation.slug
  const credential = createOpenBadgeCredential({
    award: {
      id: award._id,
      awardedDate: instantOf(award.awardedDate, new Date(award.awardedAt)),
      identity: await awardIdentity(award, achievement),
      results: {
        rubrics: Object.fromEntries(
          award.results.flatMap(({ outcome, rubric }) => (rubric === undefined ? [] : [[outcome, rubric]])),
        ),
        ...(award.grade !== undefined && { grade: award.grade }),
      },
      evidence: award.evidence,
      ...(award.validUntil !== undefined && { validUntil: award.validUntil }),
      ...(award.route !== undefined && { route: award.route }),
      ...(award.narrative !== undefined && { narrative: award.narrative }),
    },
    achievement,
    organisation: credentialIssuerOf(addresses, organisation),
    form,
    statusEntries: statusEntries(ports, org, achievement, place),
    validFrom: award.validFrom,
    refreshUrl: refreshUrl(addresses, org, award._id),
    extensionSchemaUrl: extensionSchemaUrl(addresses),
  })
  const key = await getSigningKey(ports, org, { algorithm: form.format === 'jwt' ? 'P-256' : 'Ed25519' })
  const signedAt = clock.now().toISOString()
  const text =
    form.format === 'jwt'
      ? await signVcJwt(credential, key, { issuedAt: signedAt })
      : await embed(credential, key, signedAt)
  return { text, status: place, signedAt, verificationMethod: key.verificationMethod }
}

async function embed(credential: UnsignedOpenBadge, key: SigningKey, created: string): Promise<string> {
  const options = { cryptosuite: 'eddsa-rdfc-2022', created, proofPurpose: 'assertionMethod' } as const
  return JSON.stringify(await signDataIntegrity(credential, key, options))
}

/** A second entry only where the achievement can be suspended: Open Badges allows one (CONTRACT §2). */
function statusEntries(
  { addresses }: FormSigningPorts,
  org: string,
  { suspendable }: Achievement,
  { list, index }: StatusPlace,
): CredentialStatusEntry[] {
  const purposes = suspendable ? (['revocation', 'suspension'] as const) : (['revocation'] as const)
  return purposes.map((purpose) => ({ purpose, list: statusListUrl(addresses, org, list, purpose), index }))
}
