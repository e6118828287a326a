import { expect } from 'chai'
import fc from 'fast-check'
import { compareLevels, isOfficial } from './compare-levels.ts'
import { createLevelClaim, eqfOf, findLevelByUri } from './find-level.ts'
import type { LevelWanted } from './level-claim.ts'
import { frameworkIds, frameworkLevels } from './level-tables.ts'

const everyLevel: readonly LevelWanted[] = frameworkIds.flatMap((framework) =>
  frameworkLevels[framework].map(({ code }) => ({ framework, code })),
)
const aLevel = fc.constantFrom(...everyLevel)

function level(text: string): LevelWanted {
  const [framework, code] = text.split(' ') as [LevelWanted['framework'], string]
  return { framework, code }
}

describe('compareLevels', () => {
  for (const [claim, wanted, comparison] of [
    ['NLQF 4+', 'NLQF 4', 'higher'],
    ['NLQF 4', 'NLQF 4+', 'lower'],
    ['NLQF 4', 'EQF 4', 'equal'],
    ['NLQF 4+', 'EQF 4', 'equal'],
    ['VKS 4', 'NLQF 4+', 'equal'],
    ['NLQF 3', 'VKS 4', 'lower'],
    ['NLQF Entry', 'NLQF 1', 'lower'],
    ['NLQF Entry', 'NLQF Entry', 'equal'],
    ['NLQF Entry', 'EQF 1', 'incomparable'],
    ['EQF 1', 'NLQF Entry', 'incomparable'],
    ['NLQF 9', 'NLQF 3', 'incomparable'],
    ['EQF 0', 'EQF 0', 'incomparable'],
  ] as const) {
    it(`${claim} against ${wanted} is ${comparison}`, () => {
      expect(compareLevels(level(claim), level(wanted))).to.equal(comparison)
    })
  }

  it('turns around when the two change places', () => {
    const mirrored = { higher: 'lower', lower: 'higher', equal: 'equal', incomparable: 'incomparable' } as const
    fc.assert(
      fc.property(aLevel, aLevel, (a, b) => {
        expect(compareLevels(b, a)).to.equal(mirrored[compareLevels(a, b)])
      }),
    )
  })

  it('compares levels of different frameworks as their EQF levels compare', () => {
    fc.assert(
      fc.property(aLevel, aLevel, (a, b) => {
        fc.pre(a.framework !== b.framework)
        const [left, right] = [eqfOf(a), eqfOf(b)]
        const expected =
          left === null || right === null
            ? 'incomparable'
            : left === right
              ? 'equal'
              : left > right
                ? 'higher'
                : 'lower'
        expect(compareLevels(a, b)).to.equal(expected)
      }),
    )
  })
})

describe('levels and their URIs', () => {
  it('are each found again by their URI, which no other level has', () => {
    for (const wanted of everyLevel) {
      const { uri } = createLevelClaim(wanted.framework, wanted.code, 'indicative')
      expect(findLevelByUri(uri)).to.deep.equal(wanted)
    }
  })

  it('stand in each framework from low to high', () => {
    for (const framework of frameworkIds) {
      const ranks = frameworkLevels[framework].map(({ rank }) => rank)
      expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b))
    }
  })

  it('do not exist outside the framework', () => {
    expect(() => createLevelClaim('VKS', '4+', 'indicative')).to.throw(RangeError)
  })
})

describe('isOfficial', () => {
  it('holds for what the law or the register says, not for what an issuer says', () => {
    expect((['legal-generic', 'register', 'part-of-classified', 'indicative'] as const).map(isOfficial)).to.deep.equal([
      true,
      true,
      false,
      false,
    ])
  })
})
