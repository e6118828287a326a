import type { JsonObject } from '@stapel/shared'
import { auditNote, noted } from '../audit/noted.ts'
import { laterValidFrom } from '../awards/later-valid-from.ts'
import { CredentialNotIssuableError } from '../errors.ts'
import { getSigningKey, type SigningPorts } from '../keys/get-signing-key.ts'
import { isCompromised, type OrganisationKeys } from '../keys/organisation-keys.ts'
import { statusListUrl } from '../organisations/organisation-addresses.ts'
import type { IssuerPorts } from '../ports.ts'
import { drawFreePlace } from '../status-lists/draw-place.ts'
import { credentialStatusEntry, signIssued } from './issue-credential.ts'
import { openIssued, type IssuedCredential, type IssuedForm } from './issued-credential.ts'

type AnewPorts = SigningPorts & Pick<IssuerPorts, 'issuedCredentials' | 'statusLists' | 'random' | 'bell' | 'awards'>

/**
 * Signs anew what another system had us sign with a key that was compromised: the same claims, a later `validFrom`, a place of its
 * own in the status list. All in one write, as with an award. What a verifier would refuse today is served no longer; the log says so.
 * @throws NoSigningKeyError
 */
export async function signCredentialAnew(
  ports: AnewPorts,
  { org, credentialId }: { readonly org: string; readonly credentialId: string },
): Promise<void> {
  const { issuedCredentials, keys, clock, bell } = ports
  for (let misses = 0; ;) {
    const credential = await issuedCredentials.find(org, credentialId)
    const present = await keys.get(org)
    const stale = (credential?.forms ?? []).filter(
      (form) => form.signedAnewAt === undefined && isCompromised(present, openIssued(form).proof.verificationMethod),
    )
    if (!credential || stale.length === 0) return
    const fresh: IssuedForm[] = []
    for (const form of stale) {
      fresh.push(...(await signIfPossible(() => signFormAnew(ports, { credential, form, fresh, misses, present }))))
    }
    const signedAnewAt = clock.now().toISOString()
    const changed: IssuedCredential = {
      ...credential,
      forms: [...credential.forms.map((form) => (stale.includes(form) ? { ...form, signedAnewAt } : form)), ...fresh],
      statusOutstanding: credential.state !== 'active' || credential.statusOutstanding,
    }
    const note = auditNote(ports, { kind: 'system' }, 'credential.signed-anew', {
      forms: fresh.length,
      refused: stale.length - fresh.length,
    })
    const outcome = await issuedCredentials.replace(noted(changed, note))
    if (outcome === 'replaced') {
      bell.ring()
      return
    }
    if (outcome === 'place-taken') misses += 1
  }
}

/** One form, or none where our signer has become stricter since. */
async function signIfPossible(sign: () => Promise<IssuedForm>): Promise<readonly IssuedForm[]> {
  try {
    return [await sign()]
  } catch (error) {
    if (error instanceof CredentialNotIssuableError) return []
    throw error
  }
}

interface FormToReplace {
  readonly credential: IssuedCredential
  readonly form: IssuedForm
  readonly fresh: readonly IssuedForm[]
  readonly misses: number
  readonly present: OrganisationKeys
}

async function signFormAnew(
  ports: AnewPorts,
  { credential, form, fresh, misses, present }: FormToReplace,
): Promise<IssuedForm> {
  const { organisation: org } = credential
  const taken = [...credential.forms, ...fresh].map(({ status }) => status)
  const status = await drawFreePlace(ports, org, 'credentials', { misses, taken })
  const { claims, proof } = openIssued(form)
  const { algorithm = 'Ed25519' } = present.keys.find(({ id }) => proof.verificationMethod.endsWith(`#${id}`)) ?? {}
  const key = await getSigningKey(ports, org, { algorithm })
  const now = ports.clock.now()
  const unsigned = {
    ...claims,
    validFrom: laterValidFrom(periodOf(claims, now), now),
    credentialStatus: replaceEntry(ports, claims.credentialStatus, org, form.status, status),
  }
  return { text: await signIssued(unsigned, key, proof.cryptosuite, now), status }
}

function periodOf({ validFrom, validUntil }: JsonObject, now: Date) {
  return {
    validFrom: typeof validFrom === 'string' ? validFrom : new Date(now.getTime() - 1000).toISOString(),
    ...(typeof validUntil === 'string' && { validUntil }),
  }
}

/** Our entry by a new one; those that the other system put beside it stay. */
function replaceEntry(
  ports: Pick<IssuerPorts, 'addresses'>,
  present: unknown,
  org: string,
  old: IssuedForm['status'],
  place: IssuedForm['status'],
): unknown {
  const list = statusListUrl(ports.addresses, org, old.list, 'revocation')
  const fresh = credentialStatusEntry(ports, org, place)
  const isOurs = (entry: unknown) => {
    const { statusListCredential, statusListIndex } = entry as JsonObject
    return statusListCredential === list && statusListIndex === String(old.index)
  }
  return Array.isArray(present) ? present.map((entry: unknown) => (isOurs(entry) ? fresh : entry)) : fresh
}
