import type { Wish } from '../storage/goal-record.ts'
import type { Catalogue } from './catalogue.ts'

/** The outcomes of a catalogue, each once, by their plain line. */
export function outcomesOnOffer({ achievements }: Pick<Catalogue, 'achievements'>): readonly Wish[] {
  const byId = new Map(achievements.flatMap(({ outcomes }) => outcomes.map(({ id, plain }) => [id, plain] as const)))
  return [...byId].map(([id, name]) => ({ kind: 'outcome', id, name }))
}

/** Everything that somebody could wish to reach: outcomes first, then achievements as a whole. */
export function wishesOnOffer(catalogue: Pick<Catalogue, 'achievements'>): readonly Wish[] {
  const whole = catalogue.achievements.map(({ series, name }): Wish => ({ kind: 'achievement', id: series, name }))
  return [...outcomesOnOffer(catalogue), ...whole]
}
