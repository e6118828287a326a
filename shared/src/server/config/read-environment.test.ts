import { expect } from 'chai'
import { ConfigError } from './config-error.ts'
import { baseUrlField, commonFields, encryptionKeyField, portField, smtpUrlField } from './fields.ts'
import { readEnvironment } from './read-environment.ts'

const fields = {
  ...commonFields,
  ISSUER_PORT: portField(4001),
  ISSUER_URL: baseUrlField('http://localhost:4001'),
  KEY_ENCRYPTION_KEY: encryptionKeyField,
  SMTP_URL: smtpUrlField,
}
const key = Buffer.alloc(32, 1).toString('base64')

describe('the environment of a service', () => {
  it('has defaults for all but secrets', () => {
    const config = readEnvironment({ KEY_ENCRYPTION_KEY: key }, fields)
    expect(config).to.include({
      ISSUER_PORT: 4001,
      ISSUER_URL: 'http://localhost:4001',
      DATA_DIR: './data',
      RATE_LIMIT_PER_MINUTE: 120,
      FETCH_ALLOW_LOOPBACK: false,
      TRUST_PROXY: false,
    })
    expect(config.KEY_ENCRYPTION_KEY).to.have.length(32)
    expect(Object.isFrozen(config)).to.equal(true)
  })

  it('reads an empty variable as absent, and a URL without its last slash', () => {
    const config = readEnvironment(
      { KEY_ENCRYPTION_KEY: key, ISSUER_PORT: ' ', ISSUER_URL: 'https://school.example/' },
      fields,
    )
    expect(config).to.include({ ISSUER_PORT: 4001, ISSUER_URL: 'https://school.example' })
  })

  it('reads the proxies as a number, a word or addresses', () => {
    const trust = (text: string): unknown =>
      readEnvironment({ KEY_ENCRYPTION_KEY: key, TRUST_PROXY: text }, fields).TRUST_PROXY
    expect([trust('2'), trust('true'), trust('loopback, 10.0.0.1')]).to.deep.equal([2, true, 'loopback, 10.0.0.1'])
  })

  it('reports all mistakes at once, and never what a variable holds', () => {
    const read = (): unknown =>
      readEnvironment(
        {
          KEY_ENCRYPTION_KEY: 'c2VjcmV0',
          ISSUER_PORT: '70000',
          ISSUER_URL: 'school',
          MONGODB_URI: 'mysql://u:pw@h',
          SMTP_URL: 'x',
        },
        fields,
      )
    expect(read).to.throw(ConfigError).with.property('mistakes').that.has.length.at.least(5)
    expect(read).to.throw(ConfigError, /KEY_ENCRYPTION_KEY[^]*ISSUER_PORT|ISSUER_PORT[^]*KEY_ENCRYPTION_KEY/)
    expect(read).to.not.throw(/c2VjcmV0|pw@/)
  })

  it('says how to make the key that is missing', () => {
    expect(() => readEnvironment({}, fields)).to.throw(ConfigError, /KEY_ENCRYPTION_KEY is missing: .*openssl rand/)
  })
})
