import { expect } from 'chai'
import { parseOfferLink } from './offer-link.ts'

const offerUri = 'https://issuer.example/offers/1?a=b&c=d'
const query = new URLSearchParams({ credential_offer_uri: offerUri }).toString()

describe('an offer link', () => {
  for (const link of [
    `openid-credential-offer://?${query}`,
    `https://wallet.example/#/claim?${query}`,
    `https://wallet.example/?${query}`,
    `  ${query}\n`,
  ]) {
    it(`is read from ${link.trim().slice(0, 40)}`, () => expect(parseOfferLink(link)).to.equal(query))
  }

  it('may hold the offer itself', () => {
    expect(parseOfferLink('openid-credential-offer://?credential_offer=%7B%7D')).to.equal('credential_offer=%7B%7D')
  })

  it('leaves behind whatever else is in the link', () => {
    expect(parseOfferLink(`https://wallet.example/?utm_source=mail&${query}`)).to.equal(query)
  })

  for (const [what, link] of [
    ['a text', 'hallo'],
    ['another link', 'https://issuer.example/offers/1'],
    ['two offers at once', `${query}&credential_offer=%7B%7D`],
    ['an address that is not encrypted', 'credential_offer_uri=http%3A%2F%2Fissuer.example%2F1'],
    ['an address of another kind', 'credential_offer_uri=javascript%3Aalert(1)'],
    ['no address', 'credential_offer_uri=offers%2F1'],
  ] as const) {
    it(`is not ${what}`, () => expect(parseOfferLink(link)).to.equal(null))
  }

  it('may be plain http on this machine, to try things out', () => {
    expect(parseOfferLink('credential_offer_uri=http%3A%2F%2Flocalhost%3A4001%2F1')).to.be.a('string')
  })
})
