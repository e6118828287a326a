import { whoAwards, type Catalogue, type CatalogueAchievement, type Organisation } from './catalogue.ts'

/** Somebody who can recognise what the learner says: an achievement that asks no course first. */
export interface Recogniser {
  readonly achievement: CatalogueAchievement
  readonly organisation?: Organisation
  /** The plain lines of the learner's outcomes that it is about. */
  readonly about: readonly string[]
}

/** Where these outcomes can be assessed without a course, what covers most of them first. Nothing is promised in a school's name. */
export function findRecognisers(
  outcomes: readonly { readonly id: string; readonly plain: string }[],
  { achievements, organisations }: Pick<Catalogue, 'achievements' | 'organisations'>,
): readonly Recogniser[] {
  return achievements
    .filter(({ priorLearningPossible }) => priorLearningPossible === true)
    .flatMap((achievement): Recogniser[] => {
      const asked = new Set(achievement.outcomes.map(({ id }) => id))
      const about = outcomes.filter(({ id }) => asked.has(id)).map(({ plain }) => plain)
      if (about.length === 0) return []
      const awarders = whoAwards(achievement, organisations)
      if (awarders.length === 0) return [{ achievement, about }]
      return awarders.map((organisation) => ({ achievement, about, organisation }))
    })
    .sort((a, b) => b.about.length - a.about.length || a.achievement.hours - b.achievement.hours)
}
