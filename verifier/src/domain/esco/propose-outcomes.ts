import { wordsIn } from '@stapel/shared/server'
import type { Catalogue, CatalogueOutcome } from '../catalogue/catalogue.ts'
import type { EscoSkill } from './esco-occupation.ts'

/** For one skill of ESCO: outcomes that say they are the same, and outcomes that look like it. A person chooses. */
export interface SkillProposal {
  readonly skill: EscoSkill
  readonly same: readonly CatalogueOutcome[]
  readonly similar: readonly CatalogueOutcome[]
}

const mostSimilar = 5
/** Shorter words ("een", "van") are in everything. */
const shortestWord = 5

export function proposeOutcomes(
  skills: readonly EscoSkill[],
  { outcomes }: Pick<Catalogue, 'outcomes'>,
): SkillProposal[] {
  return skills.map((skill) => {
    const same = outcomes.filter(({ exactMatches }) => exactMatches.includes(skill.uri))
    const asked = meaningful(skill.name)
    const similar = outcomes
      .filter((outcome) => !same.includes(outcome))
      .map((outcome) => ({
        outcome,
        shared: meaningful(outcome.name).filter((word) => asked.some(startsAlike(word))).length,
      }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
      .slice(0, mostSimilar)
      .map(({ outcome }) => outcome)
    return { skill, same, similar }
  })
}

function meaningful(text: string): string[] {
  return wordsIn(text).filter((word) => word.length >= shortestWord)
}

/** "werktekening" and "werktekeningen". */
function startsAlike(word: string): (other: string) => boolean {
  return (other) => other.startsWith(word) || word.startsWith(other)
}
