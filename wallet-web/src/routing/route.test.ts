import { expect } from 'chai'
import { hrefOf, parseRoute, type Route } from './route.ts'

describe('an address of the wallet', () => {
  const routes: readonly Route[] = [
    { name: 'home' },
    { name: 'add' },
    { name: 'settings' },
    { name: 'credential', key: 'ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs' },
    { name: 'goal', id: 'https://issuer.example/orgs/a/qualifications/q?x=1#2' },
    { name: 'own-goal', id: 'new' },
    { name: 'experience', id: 'urn:uuid:1' },
    { name: 'next-steps' },
    { name: 'claim', offer: 'credential_offer_uri=https%3A%2F%2Fissuer.example%2Foffers%2F1' },
    { name: 'share', request: 'client_id=x%3Ay&request_uri=https%3A%2F%2Fverifier.example%2F1' },
    { name: 'shared' },
  ]
  for (const route of routes) {
    it(`of ${route.name} leads back to it`, () => expect(parseRoute(hrefOf(route))).to.deep.equal(route))
  }

  for (const hash of ['', '#', '#/']) {
    it(`"${hash}" is home`, () => expect(parseRoute(hash)).to.deep.equal({ name: 'home' }))
  }

  for (const hash of ['#/nowhere', '#/add/more', '#/__proto__', '#/badge', '#/goal', '#/not-found']) {
    it(`"${hash}" is nowhere`, () => expect(parseRoute(hash)).to.deep.equal({ name: 'not-found' }))
  }
})
