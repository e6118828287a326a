import { expect } from 'chai'
import { exampleAchievementPlaces, type ExampleAchievementKey } from '../examples/example-keys.ts'
import { exampleAchievement } from '../examples/publish-example.ts'
import { findCatalogueMistakes } from '../i18n/find-catalogue-mistakes.ts'
import { zAchievementContent } from './achievement-schema.ts'
import { describeFieldProblem, fieldWords } from './describe-field-problem.ts'
import type { FieldProblem } from './field-problem.ts'
import { InvalidFieldsError, parseAchievement } from './parse-achievement.ts'

const keys = Object.keys(exampleAchievementPlaces) as ExampleAchievementKey[]
const base = 'https://issuer.example'

function problemsOf(input: unknown): readonly FieldProblem[] {
  try {
    parseAchievement(input)
  } catch (error) {
    if (error instanceof InvalidFieldsError) return error.problems
    throw error
  }
  return []
}

describe('parseAchievement', () => {
  for (const key of keys) {
    it(`takes ${key} as it is`, () => {
      const achievement = exampleAchievement(base, key)
      expect(parseAchievement(structuredClone(achievement))).to.deep.equal(achievement)
    })
  }

  const sound = exampleAchievement(base, 'A10')
  const mandatory = [
    'name',
    'outcomes',
    'load',
    'level',
    'assessment',
    'participation',
    'qualityAssurance',
    'criteria',
    'description',
    'stackability',
  ]
  for (const element of mandatory) {
    it(`misses ${element}, and says so of that field alone`, () => {
      const without = structuredClone(sound) as unknown as Record<string, unknown>
      Reflect.deleteProperty(without, element)
      expect(problemsOf(without)).to.deep.equal([{ field: element, code: 'missing' }])
    })
  }

  for (const [what, change, problem] of [
    ['an empty title', { name: '  ' }, { field: 'name', code: 'missing' }],
    ['no outcomes', { outcomes: [] }, { field: 'outcomes', code: 'too-few' }],
    ['an outcome twice', { outcomes: [sound.outcomes[0], sound.outcomes[0]] }, { field: 'outcomes', code: 'twice' }],
    ['no load', { load: { value: 0, unit: 'hours' } }, { field: 'load.value', code: 'too-small' }],
    ['an unknown unit', { load: { value: 1, unit: 'dagen' } }, { field: 'load.unit', code: 'not-in-list' }],
    ['an unknown form', { assessment: ['practical', 'tv'] }, { field: 'assessment.1', code: 'not-in-list' }],
    ['a level that is none', { level: { ...sound.level, code: '9' } }, { field: 'level.code', code: 'no-such-level' }],
    [
      'a level with the URI of another',
      { level: { ...sound.level, uri: 'http://data.europa.eu/snb/qdr/c_2835a50f' } },
      { field: 'level.uri', code: 'not-the-level' },
    ],
    ['no URL', { image: 'badge.png' }, { field: 'image', code: 'not-a-url' }],
    ['half a month', { validityMonths: 1.5 }, { field: 'validityMonths', code: 'wrong-kind' }],
    ['a misspelt field', { suspendible: true }, { field: 'suspendible', code: 'unknown-field' }],
    ['an exemption from nothing', { type: 'ext:Vrijstelling' }, { field: 'exempts', code: 'only-of-exemption' }],
    ['a badge that exempts', { exempts: [sound.series] }, { field: 'exempts', code: 'only-of-exemption' }],
  ] as const) {
    it(`refuses ${what} at ${problem.field}`, () => {
      expect(problemsOf({ ...structuredClone(sound), ...change })).to.deep.equal([problem])
    })
  }

  it('asks the number and the last day of a register level', () => {
    const level = { framework: 'NLQF', code: '3', basis: 'register' }
    expect(problemsOf({ ...structuredClone(sound), level })).to.deep.equal([
      { field: 'level.registerRef', code: 'missing' },
      { field: 'level.validUntil', code: 'missing' },
    ])
  })

  it('refuses a required rubric level that the rubric has not', () => {
    const [first] = sound.outcomes
    const outcomes = [{ ...first, requiredRubric: 'perfect' }]
    expect(problemsOf({ ...structuredClone(sound), outcomes })).to.deep.equal([
      { field: 'outcomes.0.requiredRubric', code: 'not-in-list' },
    ])
  })

  for (const nothing of [null, undefined, 1, 'x', true]) {
    it(`refuses ${String(nothing)} as a whole`, () => {
      expect(problemsOf(nothing)[0]?.field).to.equal('')
    })
  }
})

describe('zAchievementContent', () => {
  it('derives the URI of a level, and takes outcomes without words', () => {
    const { id, series, version, outcomes, ...elements } = exampleAchievement(base, 'A2')
    const content = zAchievementContent.parse({
      ...elements,
      level: { framework: 'NLQF', code: '3', basis: 'part-of-classified' },
      outcomes: outcomes.map((outcome) => ({ id: outcome.id })),
    })
    expect(content.level).to.deep.equal(elements.level)
    expect([id, series, version].every((text) => !JSON.stringify(content).includes(`"${text}"`))).to.equal(true)
  })
})

describe('describeFieldProblem', () => {
  it('is whole in both languages', () => expect(findCatalogueMistakes(fieldWords)).to.deep.equal([]))

  it('names the field as the screen does, and which of several', () => {
    const problem = { field: 'outcomes.1.id', code: 'not-a-url' } as const
    expect(describeFieldProblem(problem, 'nl')).to.equal(
      'Leeruitkomsten, 2, id: dit is geen adres (URL). Begin met https://.',
    )
    expect(describeFieldProblem({ field: 'name', code: 'missing' }, 'en')).to.equal('Title: fill this in.')
  })
})
