import type { CredentialContent } from '../credential-content.ts'
import { listIn, memberOf, objectIn, objectsIn, present, textIn, urlIn, type LooseObject } from './loose-json.ts'

type Issuer = CredentialContent['issuer']
type Recipient = CredentialContent['recipient']

/** Who signed: a URL, or a profile. */
export function readIssuer(credential: LooseObject): Issuer {
  const profile = objectIn(credential, 'issuer')
  if (profile === undefined) return present({ id: urlIn(credential, 'issuer') })
  return present({
    id: urlIn(profile, 'id'),
    name: textIn(profile, 'name'),
    url: urlIn(profile, 'url'),
    country: textIn(objectIn(profile, 'address') ?? {}, 'addressCountryCode'),
  })
}

/** Whose it is, as far as the credential says: the holder's id, a name in clear, hashes. */
export function readRecipient(subject: LooseObject): Recipient {
  const identities = objectsIn(subject, 'identifier')
  const nameInClear = identities
    .filter((identity) => isHashed(identity) === false && textIn(identity, 'identityType') === 'name')
    .map((identity) => textIn(identity, 'identityHash'))[0]
  return present({
    id: urlIn(subject, 'id'),
    nameInClear,
    hashed: identities.flatMap((identity) => readHashed(identity, textIn(identity, 'identityType')) ?? []),
  })
}

/** An Open Badges 2.0 recipient: one identity, in clear or hashed. */
export function readOldRecipient(recipient: LooseObject): Recipient {
  const kind = textIn(recipient, 'type') === 'email' ? 'emailAddress' : textIn(recipient, 'type')
  const hashed = readHashed({ ...recipient, identityHash: memberOf(recipient, 'identity') }, kind)
  return { hashed: hashed === undefined ? [] : [hashed] }
}

function readHashed(identity: LooseObject, kind: string | undefined): Recipient['hashed'][number] | undefined {
  const hash = textIn(identity, 'identityHash')
  if (isHashed(identity) !== true || hash === undefined || kind === undefined) return undefined
  return present({ kind, hash, salt: textIn(identity, 'salt') })
}

/** Undefined when it does not say. As text or in a list it is the same boolean to JSON-LD, and so to the signature. */
function isHashed(identity: LooseObject): boolean | undefined {
  const said = listIn(identity, 'hashed').map(String)
  return said.includes('true') ? true : said.includes('false') ? false : undefined
}
