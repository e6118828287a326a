import { ConfigError } from '@stapel/shared/server'
import { expect } from 'chai'
import { readConfig } from './config.ts'

const KEY_ENCRYPTION_KEY = Buffer.alloc(32, 7).toString('base64')

describe('the configuration of the verifier', () => {
  const registries = (TRUST_REGISTRIES: string) => readConfig({ KEY_ENCRYPTION_KEY, TRUST_REGISTRIES }).trustRegistries

  it('asks no registry unless told', () => {
    expect(readConfig({ KEY_ENCRYPTION_KEY }).trustRegistries).to.deep.equal([])
    expect(registries('  ')).to.deep.equal([])
  })

  it('reads registries with white space between them, with or without the DID that must have signed', () => {
    const text = ' https://sector.example/register\n did:web:a.example:orgs:b@https://cdn.example/r.json '
    expect(registries(text)).to.deep.equal([
      { kind: 'published', url: 'https://sector.example/register' },
      { kind: 'credential', url: 'https://cdn.example/r.json', issuer: 'did:web:a.example:orgs:b' },
    ])
  })

  it('reads the trust anchor of a federation with the thumbprint of its key, and the mark that it asks for', () => {
    const thumbprint = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'
    const anchor = 'https://anchor.example'
    expect(registries(`federation:${thumbprint}@${anchor}`)).to.deep.equal([
      { kind: 'federation', url: anchor, thumbprint },
    ])
    expect(registries(`federation:${thumbprint}@${anchor}#https://anchor.example/erkend`)).to.deep.equal([
      { kind: 'federation', url: anchor, thumbprint, trustMark: 'https://anchor.example/erkend' },
    ])
    expect(() => registries(`federation:short@${anchor}`)).to.throw(ConfigError, 'TRUST_REGISTRIES')
  })

  for (const text of ['sector.example', 'ftp://sector.example', 'https://', 'x@https://sector.example/r']) {
    it(`refuses ${text} as a registry`, () => {
      expect(() => registries(text)).to.throw(ConfigError, 'TRUST_REGISTRIES')
    })
  }

  it('wants a key under which its own is kept, and says how to make one', () => {
    expect(() => readConfig({})).to.throw(ConfigError, 'KEY_ENCRYPTION_KEY is missing: 32 random bytes in base64')
  })

  it('refuses more registries than it can ask in time', () => {
    expect(() => registries(Array<string>(21).fill('https://a.example').join(' '))).to.throw(ConfigError)
  })
})
