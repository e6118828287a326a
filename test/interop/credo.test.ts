import {
  ClaimFormat,
  JsonTransformer,
  W3cCredential,
  W3cJsonLdVerifiableCredential,
  W3cV2Credential,
  W3cV2EnvelopedVerifiableCredential,
  W3cV2JwtVerifiableCredential,
  W3cV2JwtVerifiablePresentation,
  W3cV2Presentation,
  type SdJwtVcHolderBinding,
} from '@credo-ts/core'
import {
  didKeyOf,
  FetchFailedError,
  generateKeyPair,
  signDataIntegrity,
  signingKeyFromJwk,
  signVcJwt,
  signVpJwt,
  verifyCarrier,
  type KeyAlgorithm,
} from '@stapel/shared'
import { expect } from 'chai'
import { badge } from './bazaar-world.ts'
import { credoAgent, credoSigner, type CredoSigner } from './credo-agent.ts'

// The library looks at the clock of the machine, so this lies well in the past, and the clock here is the machine's too.
const validFrom = '2025-09-01T10:00:00Z'
const challenge = 'n-1'
const domain = 'https://employer.example'
const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'

const badgeOf = (issuer: string, subject: string) => {
  const { credentialSubject, ...rest } = badge(issuer)
  return {
    ...rest,
    validFrom,
    awardedDate: validFrom,
    credentialSubject: { ...(credentialSubject as object), id: subject },
  }
}

/** The same badge in the first data model, the only one in which the library knows embedded proofs. */
const firstModelOf = (issuer: string, subject: string) => {
  const { validFrom: issuanceDate, awardedDate: _, ...rest } = badgeOf(issuer, subject)
  const context = [
    'https://www.w3.org/2018/credentials/v1',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
  ]
  return { ...rest, '@context': [...context, suiteContext], issuanceDate }
}

async function verify(carrier: unknown, expected: { challenge?: string; domain?: string } = {}) {
  const text = typeof carrier === 'string' ? carrier : JSON.stringify(carrier)
  const ports = { fetchDocument: () => Promise.reject(new FetchFailedError('offline')), clock: () => new Date() }
  return verifyCarrier(text, ports, expected)
}

const verdictOf = async (...args: Parameters<typeof verify>) => (await verify(...args)).verdict

async function failureOf(...args: Parameters<typeof verify>) {
  const { verdict, checks } = await verify(...args)
  const failed = checks.find(({ outcome }) => outcome === 'failed')
  return [verdict, failed?.id, failed?.code]
}

/** The token with another payload under the same signature. */
function changed(token: string): string {
  const [header, payload = '', ...rest] = token.split('.')
  const text = Buffer.from(payload, 'base64url').toString().replace('basis', 'expert').replace('/micro', '/macro')
  return [header, Buffer.from(text).toString('base64url'), ...rest].join('.')
}

describe('@credo-ts/core', function () {
  this.timeout(30_000)
  const agent = credoAgent()

  for (const [algorithm, method] of [
    ['Ed25519', 'key'],
    ['P-256', 'key'],
    ['P-384', 'key'],
    ['P-256', 'jwk'],
  ] as const) {
    describe(`with ${algorithm} and did:${method}`, () => {
      let issuer: CredoSigner
      let holder: CredoSigner
      before(async () => {
        issuer = await credoSigner(agent, algorithm, method)
        holder = await credoSigner(agent, 'P-256')
      })
      const signing = () => ({ alg: issuer.alg, verificationMethod: issuer.verificationMethod })

      it('makes jwt_vc of VCDM 1.1 that verify here, and not when changed', async () => {
        const credential = JsonTransformer.fromJSON(firstModelOf(issuer.did, holder.did), W3cCredential)
        const { serializedJwt } = await agent.w3cCredentials.signCredential<ClaimFormat.JwtVc>({
          format: ClaimFormat.JwtVc,
          credential,
          ...signing(),
        })
        expect(await verdictOf(serializedJwt)).to.equal('valid')
        expect(await failureOf(changed(serializedJwt))).to.deep.equal(['invalid', 'proof', 'signature-invalid'])
      })

      it('makes vc+jwt of VCDM 2.0 that verify here, and not when changed', async () => {
        const credential = JsonTransformer.fromJSON(badgeOf(issuer.did, holder.did), W3cV2Credential)
        const { encoded } = await agent.w3cV2Credentials.signCredential({
          format: ClaimFormat.JwtW3cVc,
          credential,
          ...signing(),
        })
        expect(await verdictOf(encoded)).to.equal('valid')
        expect(await failureOf(changed(encoded))).to.deep.equal(['invalid', 'proof', 'signature-invalid'])
      })

      it('makes vc+sd-jwt of VCDM 2.0 that verify here, and not when changed', async () => {
        const credential = JsonTransformer.fromJSON(badgeOf(issuer.did, holder.did), W3cV2Credential)
        const { encoded } = await agent.w3cV2Credentials.signCredential({
          format: ClaimFormat.SdJwtW3cVc,
          credential,
          disclosureFrame: { _sd: ['name'] },
          ...signing(),
        })
        expect(await verdictOf(encoded)).to.equal('valid')
        expect(await failureOf(changed(encoded))).to.deep.equal(['invalid', 'proof', 'signature-invalid'])
      })

      it('makes SD-JWT VC that verify here, and not when changed', async () => {
        const { compact } = await agent.sdJwtVc.sign({
          payload: { vct: 'https://school.example/vct/micro', given_name: 'Sam' },
          issuer: { method: 'did', didUrl: issuer.verificationMethod },
          disclosureFrame: { _sd: ['given_name'] },
        })
        expect(await verdictOf(compact)).to.equal('valid')
        expect(await failureOf(changed(compact))).to.deep.equal(['invalid', 'proof', 'signature-invalid'])
      })
    })
  }

  it('makes ldp_vc with Ed25519Signature2020 that verify here, and not when changed', async () => {
    const issuer = await credoSigner(agent, 'Ed25519')
    const signed = await agent.w3cCredentials.signCredential<ClaimFormat.LdpVc>({
      format: ClaimFormat.LdpVc,
      proofType: 'Ed25519Signature2020',
      verificationMethod: issuer.verificationMethod,
      credential: JsonTransformer.fromJSON(firstModelOf(issuer.did, 'did:example:learner'), W3cCredential),
    })
    const document = JsonTransformer.toJSON(signed)
    expect(await verdictOf(document)).to.equal('valid')
    expect(await failureOf({ ...document, name: 'Lassen' })).to.deep.equal(['invalid', 'proof', 'signature-invalid'])
  })

  const showSdJwt = async (holder: CredoSigner, binding: SdJwtVcHolderBinding) => {
    const issuer = await credoSigner(agent, 'P-256')
    const signed = await agent.sdJwtVc.sign({
      payload: { vct: 'https://school.example/vct/micro', given_name: 'Sam' },
      issuer: { method: 'did', didUrl: issuer.verificationMethod },
      holder: binding,
      disclosureFrame: { _sd: ['given_name'] },
    })
    const verifierMetadata = { audience: domain, nonce: challenge, issuedAt: Math.floor(Date.now() / 1000) }
    const sdJwtVc = { ...signed, kmsKeyId: holder.keyId }
    return agent.sdJwtVc.present({ sdJwtVc, presentationFrame: { given_name: true }, verifierMetadata })
  }

  it('makes key bindings of SD-JWT VC that verify here, for their nonce and audience only', async () => {
    const holder = await credoSigner(agent, 'P-256')
    const shown = await showSdJwt(holder, { method: 'jwk', jwk: holder.publicJwk })
    expect(await verdictOf(shown, { challenge, domain })).to.equal('valid')
    expect(await failureOf(shown, { challenge: 'n-2', domain })).to.deep.equal([
      'invalid',
      'holder-binding',
      'challenge-differs',
    ])
  })

  it('makes key bindings by a DID (cnf.kid) that verify here, for their nonce and audience only', async () => {
    const holder = await credoSigner(agent, 'P-256')
    const shown = await showSdJwt(holder, { method: 'did', didUrl: holder.verificationMethod })
    expect(await verdictOf(shown, { challenge, domain })).to.equal('valid')
    expect(await failureOf(shown, { challenge, domain: 'other' })).to.deep.equal([
      'invalid',
      'holder-binding',
      'domain-differs',
    ])
  })

  it('makes vp+jwt that verify here, for their challenge only', async () => {
    const issuer = await credoSigner(agent, 'Ed25519')
    const holder = await credoSigner(agent, 'P-256')
    const credential = await agent.w3cV2Credentials.signCredential({
      format: ClaimFormat.JwtW3cVc,
      credential: JsonTransformer.fromJSON(badgeOf(issuer.did, holder.did), W3cV2Credential),
      holder: { method: 'did', didUrl: holder.verificationMethod },
      alg: issuer.alg,
      verificationMethod: issuer.verificationMethod,
    })
    const presentation = new W3cV2Presentation({
      holder: holder.did,
      verifiableCredential: [W3cV2EnvelopedVerifiableCredential.fromVerifiableCredential(credential)],
    })
    const { encoded } = await agent.w3cV2Credentials.signPresentation({
      format: ClaimFormat.JwtW3cVp,
      presentation,
      challenge,
      domain,
    })
    expect(await verdictOf(encoded, { challenge, domain })).to.equal('valid')
    expect((await failureOf(encoded, { challenge: 'n-2', domain }))[0]).to.equal('invalid')
  })

  const ourSigner = async (algorithm: KeyAlgorithm) => {
    const pair = await generateKeyPair(algorithm)
    const did = didKeyOf(pair.publicKeyJwk)
    return { did, key: await signingKeyFromJwk(pair.privateKeyJwk, `${did}#${pair.publicKeyMultibase}`, did) }
  }

  for (const algorithm of ['Ed25519', 'P-256', 'P-384'] as const) {
    it(`verifies our wallet form, vc+jwt, with ${algorithm}, and not when changed`, async () => {
      const issuer = await ourSigner(algorithm)
      const token = await signVcJwt(badgeOf(issuer.did, 'did:example:learner'), issuer.key, { issuedAt: validFrom })
      const theirVerdict = async (text: string) => {
        const credential = W3cV2JwtVerifiableCredential.fromCompact(text)
        return agent.w3cV2Credentials.verifyCredential({ credential })
      }
      expect((await theirVerdict(token)).isValid).to.equal(true)
      const { isValid, validations } = await theirVerdict(changed(token))
      expect([isValid, validations.signature?.isValid]).to.deep.equal([false, false])
    })

    it(`verifies our presentation, vp+jwt, with ${algorithm}, bound to its challenge`, async () => {
      const issuer = await ourSigner(algorithm)
      const holder = await ourSigner(algorithm)
      const token = await signVcJwt(badgeOf(issuer.did, holder.did), issuer.key, { issuedAt: validFrom })
      const context = 'https://www.w3.org/ns/credentials/v2'
      const enveloped = {
        '@context': context,
        type: 'EnvelopedVerifiableCredential',
        id: `data:application/vc+jwt,${token}`,
      }
      const document = {
        '@context': [context],
        type: ['VerifiablePresentation'],
        holder: holder.did,
        verifiableCredential: [enveloped],
      }
      const shown = await signVpJwt(document, holder.key, { issuedAt: validFrom, nonce: challenge, audience: domain })
      const theirVerdict = async (nonce: string) => {
        const presentation = W3cV2JwtVerifiablePresentation.fromCompact(shown)
        const result = await agent.w3cV2Credentials.verifyPresentation({ presentation, challenge: nonce, domain })
        return result.isValid
      }
      expect([await theirVerdict(challenge), await theirVerdict('n-2')]).to.deep.equal([true, false])
    })
  }

  it('does not read our file form: it knows embedded proofs only in VCDM 1.1, and of Ed25519Signature2018 and 2020', async () => {
    const { did, key } = await ourSigner('Ed25519')
    const options = { cryptosuite: 'eddsa-rdfc-2022', created: validFrom, proofPurpose: 'assertionMethod' } as const
    const document = await signDataIntegrity(badgeOf(did, 'did:example:learner'), key, options)
    const read = () => JsonTransformer.fromJSON(document, W3cJsonLdVerifiableCredential)
    expect(read).to.throw('the first item is the verifiable credential context URL')
  })
})
