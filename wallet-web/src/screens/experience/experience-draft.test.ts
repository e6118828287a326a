import { expect } from 'chai'
import { mostProofBytes, type Experience } from '../../storage/experience-record.ts'
import { draftOf, experienceOf, findDraftProblems } from './experience-draft.ts'
import { readProofFile } from './read-proof-file.ts'

const kept: Experience = {
  id: 'urn:uuid:1',
  what: 'Onderdelen nameten',
  where: 'Magazijn',
  howLong: { amount: 3, unit: 'years' },
  link: 'https://foto.example/1',
  outcomes: [{ id: 'https://o.example/1', plain: 'meten' }],
  addedAt: '2026-12-01T09:00:00Z',
}

describe('writing down experience', () => {
  it('asks only what somebody did', () => {
    expect(findDraftProblems(draftOf(undefined)).map(({ code }) => code)).to.deep.equal(['what.empty'])
    expect(findDraftProblems({ ...draftOf(undefined), what: 'Lassen' })).to.deep.equal([])
  })

  it('reads back as it was written', () => expect(experienceOf(draftOf(kept), kept)).to.deep.equal(kept))

  it('leaves out what was left empty', () => {
    const draft = { ...draftOf(undefined), what: ' Lassen ' }
    const { id, addedAt } = kept
    expect(experienceOf(draft, kept)).to.deep.equal({ id, addedAt, what: 'Lassen', outcomes: [] })
  })

  for (const amount of ['0', '-1', '1.5', 'drie', '1001']) {
    it(`refuses "${amount}" as how long`, () => {
      const problems = findDraftProblems({ ...draftOf(kept), amount })
      expect(problems.map(({ code }) => code)).to.deep.equal(['how-long.wrong'])
    })
  }

  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'foto', 'ftp://a.example']) {
    it(`refuses "${link}" as a link`, () => {
      expect(findDraftProblems({ ...draftOf(kept), link }).map(({ code }) => code)).to.deep.equal(['proof.link.wrong'])
    })
  }
})

describe('a proof', () => {
  const file = (type: string, size = 3) => new File([new Uint8Array(size)], 'bewijs', { type })

  it('is a photo or a PDF', async () => {
    const read = await readProofFile(file('image/jpeg'))
    expect('file' in read && read.file.bytes.length).to.equal(3)
  })

  for (const type of ['image/svg+xml', 'text/html', '']) {
    it(`is not "${type}": that could run`, async () =>
      expect(await readProofFile(file(type))).to.deep.equal({ problem: 'wrong-kind' }))
  }

  it('is at most 2 MB', async () =>
    expect(await readProofFile(file('image/png', mostProofBytes + 1))).to.deep.equal({ problem: 'too-big' }))
})
