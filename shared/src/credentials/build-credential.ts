import type { Achievement } from '../achievements/achievement.ts'
import { createAchievementNode, type RelatedAchievement } from './achievement-node.ts'
import { openBadgesSchemaUrl } from './context-urls.ts'
import type { Route } from './credential-content.ts'
import type { CredentialIssuer } from './credential-issuer.ts'
import type { IdentityObject } from './identity-object.ts'
import { credentialContext } from './inline-context.ts'
import { createIssuerProfile } from './issuer-profile.ts'
import { defined, listed, type JsonObject } from './json-object.ts'
import { createResults, type AwardedResults } from './result-nodes.ts'

/** Something that supports the award. Sensitive evidence stays elsewhere: name it, with a digest. */
export interface AwardEvidence {
  readonly id?: string
  readonly name?: string
  readonly narrative?: string
  /** What kind of evidence it is. */
  readonly genre?: string
  /** Multihash of the evidence, multibase-encoded; of a credential as `digestOfCredential` makes it. */
  readonly digestMultibase?: string
  /** Of a credential: the DID or URL of its issuer, since only with that its id is its own. */
  readonly evidenceIssuer?: string
}

/** The decision that a credential states: the same in every form of it. */
export interface AwardedDecision {
  /** A UUID. */
  readonly id: string
  /** ISO 8601 instants. */
  readonly awardedDate: string
  readonly validUntil?: string
  /** Whose it is: hashed e-mail address, name in clear or hashed (see `identity-hash.ts`). */
  readonly identity: readonly IdentityObject[]
  readonly results?: AwardedResults
  readonly route?: Route
  readonly narrative?: string
  readonly evidence?: readonly AwardEvidence[]
  /** Who assessed on behalf of the issuer, where that was another organisation. */
  readonly source?: { readonly id: string; readonly name: string }
}

/** One index in one Bitstring Status List. */
export interface CredentialStatusEntry {
  readonly purpose: 'revocation' | 'suspension'
  /** URL of the list. */
  readonly list: string
  readonly index: number
}

export interface OpenBadgeRequest {
  readonly award: AwardedDecision
  readonly achievement: Achievement
  readonly organisation: CredentialIssuer
  /** The file form names no holder; the wallet form is bound to a DID (CONTRACT §2). */
  readonly form: { readonly kind: 'file' } | { readonly kind: 'wallet'; readonly holderDid: string }
  readonly statusEntries: readonly CredentialStatusEntry[]
  readonly validFrom: string
  /** URL that answers with the newest version. */
  readonly refreshUrl?: string
  /** URL of the published JSON Schema of the extension. */
  readonly extensionSchemaUrl?: string
  readonly related?: readonly RelatedAchievement[]
}

export interface UnsignedOpenBadge extends JsonObject {
  readonly id: string
  readonly issuer: JsonObject
  readonly credentialSubject: JsonObject
  readonly validFrom: string
}

/**
 * The Open Badge 3.0 credential (VCDM 2.0) of an award, before it is signed. Pure: ids, salts and moments come in.
 * Moments are written in whole seconds, since a JWT form has no finer ones.
 * Not checked here: that the achievement is published, that the status entries are allocated.
 * @throws RangeError when the credential would end before it begins, or a result is none of the achievement's
 */
export function createOpenBadgeCredential(request: OpenBadgeRequest): UnsignedOpenBadge {
  const { award, achievement, organisation } = request
  const validFrom = wholeSeconds(request.validFrom)
  const validUntil = award.validUntil === undefined ? undefined : wholeSeconds(award.validUntil)
  if (validUntil !== undefined && Date.parse(validUntil) < Date.parse(validFrom)) {
    throw new RangeError('A credential cannot end before it begins')
  }
  return {
    '@context': credentialContext,
    id: `urn:uuid:${award.id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    description: achievement.description,
    issuer: createIssuerProfile(organisation),
    awardedDate: wholeSeconds(award.awardedDate),
    validFrom,
    ...defined({
      validUntil,
      evidence: listed((award.evidence ?? []).map(createEvidence)),
      credentialStatus: createStatus(request.statusEntries),
      credentialSchema: createSchemas(request),
      refreshService:
        request.refreshUrl === undefined ? undefined : { id: request.refreshUrl, type: '1EdTechCredentialRefresh' },
    }),
    credentialSubject: createSubject(request),
  }
}

function createSubject({ award, achievement, form, related }: OpenBadgeRequest): JsonObject {
  return defined({
    id: form.kind === 'wallet' ? form.holderDid : undefined,
    type: ['AchievementSubject'],
    identifier: listed(award.identity.map(createIdentity)),
    achievement: createAchievementNode(achievement, related),
    creditsEarned: achievement.load.unit === 'EC' ? achievement.load.value : undefined,
    learningRoute: award.route,
    narrative: award.narrative,
    result: createResults(achievement, award.results ?? { rubrics: {} }),
    source:
      award.source === undefined ? undefined : { id: award.source.id, type: ['Profile'], name: award.source.name },
  })
}

function createIdentity({ type, hashed, identityHash, identityType, salt }: IdentityObject): JsonObject {
  return defined({ type, hashed, identityHash, identityType, salt })
}

function createEvidence({ id, name, narrative, genre, digestMultibase, evidenceIssuer }: AwardEvidence): JsonObject {
  return defined({ id, type: ['Evidence'], name, narrative, genre, digestMultibase, evidenceIssuer })
}

/** One entry as an object, as the Open Badges schema wants it; two as a list (1EdTech #623). */
function createStatus(entries: readonly CredentialStatusEntry[]): JsonObject | readonly JsonObject[] | undefined {
  const nodes = entries.map(({ purpose, list, index }) => ({
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: list,
  }))
  return nodes.length > 1 ? nodes : nodes[0]
}

/** Names the schemas that the credential meets: with two status entries it does not meet that of Open Badges. */
function createSchemas({ statusEntries, extensionSchemaUrl }: OpenBadgeRequest): readonly JsonObject[] | undefined {
  const urls = [
    ...(statusEntries.length > 1 ? [] : [openBadgesSchemaUrl]),
    ...(extensionSchemaUrl === undefined ? [] : [extensionSchemaUrl]),
  ]
  return urls.length === 0 ? undefined : urls.map((id) => ({ id, type: '1EdTechJsonSchemaValidator2019' }))
}

function wholeSeconds(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')
}
