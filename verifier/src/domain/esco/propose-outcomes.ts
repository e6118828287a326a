import { askedWords, countAnswered, indexedWords } from '@stapel/shared'
import type { Catalogue, CatalogueOutcome } from '../catalogue/catalogue.ts'
import type { EscoSkill } from './esco-occupation.ts'

/** For one skill of ESCO: outcomes that say they are the same, and outcomes that look like it. A person chooses. */
export interface SkillProposal {
  readonly skill: EscoSkill
  readonly same: readonly CatalogueOutcome[]
  readonly similar: readonly CatalogueOutcome[]
}

const mostSimilar = 5

export function proposeOutcomes(
  skills: readonly EscoSkill[],
  { outcomes }: Pick<Catalogue, 'outcomes'>,
): SkillProposal[] {
  const indexed = outcomes.map((outcome) => ({ outcome, words: indexedWords([outcome.name]) }))
  return skills.map((skill) => {
    const same = outcomes.filter(({ exactMatches }) => exactMatches.includes(skill.uri))
    const asked = askedWords(skill.name)
    const similar = indexed
      .filter(({ outcome }) => !same.includes(outcome))
      .map(({ outcome, words }) => ({ outcome, shared: countAnswered(words, asked) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
      .slice(0, mostSimilar)
      .map(({ outcome }) => outcome)
    return { skill, same, similar }
  })
}
