import { expect } from 'chai'
import { askerFacts } from './asker-facts.ts'

const responseUri = 'https://answers.example/1'

describe('who asks', () => {
  it('is who they call themselves, where their host is proven', () => {
    const asker = { kind: 'did', did: 'did:web:school.example:orgs:a', isProven: true, name: 'School' } as const
    expect(askerFacts({ asker, responseUri })).to.deep.equal({
      name: 'School',
      provenHost: 'school.example',
      answerHost: 'answers.example',
    })
  })

  it('is their host, where they give no name', () => {
    const asker = { kind: 'did', did: 'did:web:school.example%3A8443', isProven: true } as const
    expect(askerFacts({ asker, responseUri }).name).to.equal('school.example:8443')
  })

  for (const [what, asker] of [
    ['a key that is only itself', { kind: 'did', did: 'did:key:z6Mk', isProven: true, name: 'De Bank' }],
    ['an address', { kind: 'host', host: 'answers.example', isProven: false, name: 'De Bank' }],
  ] as const)
    it(`is an address and no name for ${what}: anybody can call themselves so`, () => {
      expect(askerFacts({ asker, responseUri })).to.deep.equal({
        name: 'answers.example',
        claimedName: 'De Bank',
        provenHost: null,
        answerHost: 'answers.example',
      })
    })
})
