import {
  createNameInClear,
  createOpenBadgeCredential,
  didDocumentFor,
  exampleAchievement,
  exampleAchievementPlaces,
  exampleCredentialIssuer,
  exampleOrganisationDid,
  generateKeyPair,
  signDataIntegrity,
  signingKeyFromJwk,
  type ExampleAchievementKey,
  type JsonObject,
  type KeyPair,
  type SigningKey,
} from '@stapel/shared'
import express, { type Express } from 'express'
import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addClaiming, type ClaimingState } from './example-issuer-claiming.ts'

const organisation = 'metaalpunt'

/** An issuer on this machine, as small as the protocols allow: its DID document, and offers that can be claimed. */
export interface ExampleIssuer {
  readonly url: string
  readonly did: string
  readonly claiming: ClaimingState
  /** A signed file form, as a download would be. */
  issue(achievement: ExampleAchievementKey, holderDid?: string): Promise<string>
  /** Signs what was claimed by this offer again, as after a compromised key: the link then gives the fresh form. */
  signAnew(offer: string): Promise<void>
  /** The query of an offer of this achievement. */
  offer(achievement: ExampleAchievementKey, txCode?: string): string
  close(): Promise<void>
}

export async function startExampleIssuer(): Promise<ExampleIssuer> {
  const app: Express = express()
  app.use((_request, response, next) => {
    response.set({ 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' })
    next()
  })
  const server = await new Promise<Server>((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started))
  })
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const did = exampleOrganisationDid(url, organisation)
  const pair = await generateKeyPair('Ed25519')
  const key = await signingKeyFromJwk(pair.privateKeyJwk, `${did}#key-1`, did)
  app.get(`/orgs/${organisation}/did.json`, (_request, response) => {
    response.json(didDocumentOf(did, pair))
  })
  const issue = (achievement: ExampleAchievementKey, holderDid?: string) =>
    issueExample(url, key, achievement, holderDid)
  const claiming = addClaiming(app, `${url}/orgs/${organisation}`, issue)
  return {
    url,
    did,
    claiming,
    issue,
    signAnew: async (offer) => {
      const reference = new URLSearchParams(offer).get('credential_offer_uri')?.split('/').at(-1) ?? ''
      for (const [id, text] of claiming.issued) {
        if (id.startsWith(`${reference} `)) claiming.issued.set(id, await signAnew(key, text))
      }
    },
    offer: (achievement, txCode) => {
      const reference = randomUUID()
      claiming.offers.set(reference, { achievement, ...(txCode === undefined ? {} : { txCode }) })
      return `credential_offer_uri=${encodeURIComponent(`${url}/orgs/${organisation}/offers/${reference}`)}`
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

const didDocumentOf = (did: string, { publicKeyJwk }: KeyPair) =>
  didDocumentFor(did, [{ fragment: 'key-1', publicJwk: publicKeyJwk }])

async function issueExample(
  base: string,
  key: SigningKey,
  achievement: ExampleAchievementKey,
  holderDid: string | undefined,
): Promise<string> {
  const credential = createOpenBadgeCredential({
    award: {
      id: randomUUID(),
      awardedDate: '2026-05-12T10:00:00Z',
      identity: [createNameInClear('Jeroen (voorbeeld)')],
      route: 'workplace',
    },
    achievement: exampleAchievement(base, achievement),
    // All from the one organisation that has a key here.
    organisation: {
      ...exampleCredentialIssuer(base, exampleAchievementPlaces[achievement].organisation),
      id: exampleOrganisationDid(base, organisation),
    },
    form: holderDid === undefined ? { kind: 'file' } : { kind: 'wallet', holderDid },
    statusEntries: [],
    validFrom: '2026-05-12T10:00:00Z',
  })
  const signed = await signDataIntegrity(credential, key, {
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-05-12T10:00:00Z',
    proofPurpose: 'assertionMethod',
  })
  return JSON.stringify(signed)
}

async function signAnew(key: SigningKey, text: string): Promise<string> {
  const { proof: _proof, ...credential } = JSON.parse(text) as JsonObject
  const renewed = { ...credential, validFrom: '2026-11-01T10:00:00Z' }
  return JSON.stringify(
    await signDataIntegrity(renewed, key, {
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2026-11-01T10:00:00Z',
      proofPurpose: 'assertionMethod',
    }),
  )
}
