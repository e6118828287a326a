import { expect } from 'chai'
import { parsePublicJwk } from '../../dids/public-jwk.ts'
import { isSignedBy } from '../verify-jws.ts'
import { discloseAll } from './disclose.ts'
import { digestDisclosures, digestText } from './disclosures.ts'
import { readSdJwt } from './read-sd-jwt.ts'
import { offlinePorts } from '../testing/offline-ports.ts'
import { parseSdJwt, type SdJwt } from './sd-jwt.ts'
import { rfc9901 } from './testing/rfc-9901.ts'
import { verifyKeyBinding } from './verify-key-binding.ts'

const { audience, disclosures, issuerJwt, issuerKey, keyBinding, nonce, shown } = rfc9901
const verify = (sdJwt: SdJwt, expected: { readonly challenge?: string; readonly domain?: string }) =>
  verifyKeyBinding(offlinePorts(), sdJwt, { now: new Date('2026-11-01T00:00:00Z'), ...expected })
const compose = (which: readonly number[], last = ''): SdJwt => {
  const parsed = parseSdJwt([issuerJwt, ...which.map((index) => disclosures[index]!.text), last].join('~'))
  if (parsed === null) throw new TypeError('The example is no SD-JWT')
  return parsed
}
const open = async ({ jws, disclosures: texts }: SdJwt) =>
  discloseAll(jws.payload, await digestDisclosures(texts, 'SHA-256'))

const always = {
  iss: 'https://issuer.example.com',
  iat: 1683000000,
  exp: 1883000000,
  sub: 'user_42',
}
const address = { street_address: '123 Main St', locality: 'Anytown', region: 'Anystate', country: 'US' }

describe('the example of RFC 9901', () => {
  for (const { text, digest, says } of disclosures) {
    it(`has the published digest and content: ${says[1]}`, async () => {
      expect(await digestText(text, 'SHA-256')).to.equal(digest)
      const [[stands, disclosure] = []] = await digestDisclosures([text], 'SHA-256')
      const [, name, value] = says.length === 3 ? says : [says[0], null, says[1]]
      expect([stands, disclosure]).to.deep.equal([digest, { name, value }])
    })
  }

  it('is signed by its issuer', async () => {
    expect(await isSignedBy(compose([]).jws, parsePublicJwk(issuerKey))).to.equal(true)
  })

  it('says all that the issuer was given when everything is disclosed (§5.1)', async () => {
    const { cnf, ...said } = await open(compose(disclosures.map((_, index) => index)))
    expect(cnf).to.have.nested.property('jwk.kty', 'EC')
    expect(said).to.deep.equal({
      ...always,
      given_name: 'John',
      family_name: 'Doe',
      email: 'johndoe@example.com',
      phone_number: '+1-202-555-0101',
      phone_number_verified: true,
      address,
      birthdate: '1940-01-01',
      updated_at: 1570000000,
      nationalities: ['US', 'DE'],
    })
  })

  it('says the processed payload when four are shown (§5.2)', async () => {
    const { cnf: _, ...said } = await open(compose(shown, keyBinding))
    expect(said).to.deep.equal({ ...always, family_name: 'Doe', given_name: 'John', address, nationalities: ['US'] })
  })

  it('is bound to its holder, its nonce and its audience', async () => {
    const presented = compose(shown, keyBinding)
    expect(await verify(presented, { challenge: nonce, domain: audience })).to.include({ outcome: 'passed' })
    expect(await verify(presented, { challenge: 'other' })).to.include({ code: 'challenge-mismatch' })
    expect(await verify(presented, { domain: 'other' })).to.include({ code: 'domain-mismatch' })
  })

  it('is bound to what was shown: not one less, not in another order', async () => {
    for (const others of [shown.slice(1), shown.toReversed()])
      expect(await verify(compose(others, keyBinding), {})).to.include({ code: 'key-binding-malformed' })
  })

  it('is no credential: its typ is refused', async () => {
    expect(await readSdJwt(compose(shown))).to.include({ form: null, code: 'typ-refused' })
  })
})
