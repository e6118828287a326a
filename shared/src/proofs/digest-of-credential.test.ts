import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { digestOfCredential } from './digest-of-credential.ts'
import { decodeMultibase } from './encodings/multibase.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the digest of a credential', () => {
  it('is a multihash of the canonical JSON, however it was written', async () => {
    const digest = await digestOfCredential({ b: 1, a: { d: 'x', c: [true] } })
    expect(digest).to.equal(await digestOfCredential({ a: { c: [true], d: 'x' }, b: 1 }))
    const bytes = Buffer.from(decodeMultibase(digest) ?? []).toString('hex')
    expect(bytes).to.equal(`1220${sha256('{"a":{"c":[true],"d":"x"},"b":1}')}`)
  })

  it('is of the characters of a JWT', async () => {
    const digest = await digestOfCredential('e30.e30.c2ln')
    expect(Buffer.from(decodeMultibase(digest) ?? []).toString('hex')).to.equal(`1220${sha256('e30.e30.c2ln')}`)
  })

  it('changes with any member, the proof too', async () => {
    const one = { id: 'urn:uuid:1', proof: { proofValue: 'z1' } }
    expect(await digestOfCredential(one)).to.not.equal(
      await digestOfCredential({ ...one, proof: { proofValue: 'z2' } }),
    )
  })
})
