import { decodeBitstring, readEntry } from '@stapel/shared'
import { expect } from 'chai'
import { describeOnBothEngines } from '@stapel/shared/testing'
import { anOrganisation } from '../../testing/examples.ts'
import { startTestIssuer, type ListeningIssuer } from '../../testing/start-test-issuer.ts'

interface Issued {
  readonly id: string
  readonly proof: readonly { readonly cryptosuite: string }[]
  readonly credentialStatus: { readonly statusListCredential: string; readonly statusListIndex: string }
}

describeOnBothEngines('The VC-API of the issuer', (openTestStore) => {
  let issuer: ListeningIssuer
  let key: string
  let credential: Readonly<Record<string, unknown>>

  beforeEach(async function () {
    this.timeout(60_000)
    issuer = await startTestIssuer(await openTestStore())
    const made = await anOrganisation(issuer.ctx)
    key = made.apiKey ?? ''
    credential = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiableCredential'],
      issuer: made.organisation.did,
      credentialSubject: { id: 'did:example:holder' },
    }
  })

  afterEach(() => issuer.close())

  const post = (path: string, body: unknown, token = key) =>
    fetch(`${issuer.url}/vc-api/metaalpunt/credentials/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  it('answers 201 with the bare credential, with an id, a status and one proof', async () => {
    const response = await post('issue', { credential, options: { unknown: true } })
    const issued = (await response.json()) as Issued
    expect(response.status).to.equal(201)
    expect(issued.id).to.match(/^urn:uuid:/)
    expect(issued.proof.map(({ cryptosuite }) => cryptosuite)).to.deep.equal(['eddsa-rdfc-2022'])
    expect(issued.credentialStatus).to.include({ statusPurpose: 'revocation' })
  }).timeout(60_000)

  it('signs by the suite that is asked for', async () => {
    for (const cryptosuite of ['eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019']) {
      const issued = (await (await post('issue', { credential, options: { cryptosuite } })).json()) as Issued
      expect(issued.proof[0]?.cryptosuite).to.equal(cryptosuite)
    }
  }).timeout(60_000)

  it('signs the same id again, and revokes all of it at once', async () => {
    const named = { ...credential, id: 'urn:example:1' }
    const both = await Promise.all([post('issue', { credential: named }), post('issue', { credential: named })])
    const issued = await Promise.all(both.map(async (one) => (await one.json()) as Issued))
    const status = {
      credentialId: 'urn:example:1',
      credentialStatus: { type: 'BitstringStatusListEntry' },
      status: true,
    }
    expect((await post('status', status)).status).to.equal(200)
    for (const { credentialStatus } of issued) {
      const list = (await (await fetch(credentialStatus.statusListCredential)).json()) as {
        readonly credentialSubject: { readonly encodedList: string }
      }
      const bits = decodeBitstring(list.credentialSubject.encodedList)
      expect(bits && readEntry(bits, Number(credentialStatus.statusListIndex), 1)).to.equal(1)
    }
  }).timeout(60_000)

  it('answers whatever is no credential of ours with 400', async () => {
    const bad: unknown[] = [
      'text',
      null,
      [],
      {},
      { ...credential, issuer: 'did:web:somebody.example' },
      { ...credential, type: 'Nothing' },
      { ...credential, '@context': ['https://www.w3.org/2018/credentials/v1'] },
      { ...credential, credentialSubject: {} },
      { ...credential, credentialSubject: null },
      { ...credential, undefinedTerm: 1 },
      { ...credential, validFrom: 'yesterday' },
      { ...credential, id: 7 },
    ]
    for (const one of bad) {
      expect((await post('issue', { credential: one })).status, JSON.stringify(one)).to.equal(400)
    }
    expect((await post('issue', null)).status).to.equal(400)
    expect((await post('issue', { credential }, 'stapel.metaalpunt.x.y')).status).to.equal(401)
  }).timeout(60_000)
})
