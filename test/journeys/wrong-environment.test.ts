import { expect } from 'chai'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('a service that is started with a wrong environment', function () {
  this.timeout(60_000)
  for (const [name, entry, variables] of [
    ['issuer', 'issuer/src/main.ts', ['ISSUER_PORT', 'KEY_ENCRYPTION_KEY', 'RATE_LIMIT_PER_MINUTE']],
    ['verifier', 'verifier/src/main.ts', ['VERIFIER_PORT', 'KEY_ENCRYPTION_KEY', 'RATE_LIMIT_PER_MINUTE']],
  ] as const) {
    it(`${name} says everything that is wrong at once, in words, and does not start`, () => {
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', entry], {
        cwd: root,
        env: {
          ...process.env,
          ISSUER_PORT: 'x',
          VERIFIER_PORT: 'x',
          RATE_LIMIT_PER_MINUTE: 'many',
          KEY_ENCRYPTION_KEY: 'c2hvcnQ=',
        },
        encoding: 'utf8',
      })
      expect(status).to.equal(78)
      for (const variable of variables) expect(stderr).to.include(variable)
      expect(stderr)
        .to.not.match(/^\s+at /m)
        .and.not.include('c2hvcnQ=')
    })
  }
})
