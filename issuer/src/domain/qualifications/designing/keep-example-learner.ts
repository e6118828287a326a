import { NotFoundError } from '@stapel/shared/server'
import type { QualificationDraft } from '../qualification-version.ts'
import { changeDraft, type DesignPorts } from './change-design.ts'
import { TooManyExamplesError } from './design-errors.ts'
import { mostExampleLearners, type ExampleLearner } from './example-learner.ts'

interface DraftPlace {
  readonly org: string
  readonly key: string
}

/** Adds an invented learner, or takes the place of the one with that id. @throws TooManyExamplesError NotFoundError AlreadyPublishedError */
export function keepExampleLearner(
  ports: Pick<DesignPorts, 'qualifications'>,
  place: DraftPlace,
  learner: ExampleLearner,
): Promise<QualificationDraft> {
  return changeDraft(ports, place, (draft) => {
    const isKnown = draft.learners.some(({ id }) => id === learner.id)
    if (!isKnown && draft.learners.length >= mostExampleLearners) throw new TooManyExamplesError(mostExampleLearners)
    const learners = isKnown
      ? draft.learners.map((one) => (one.id === learner.id ? learner : one))
      : [...draft.learners, learner]
    return { ...draft, learners }
  })
}

/** @throws NotFoundError AlreadyPublishedError */
export function removeExampleLearner(
  ports: Pick<DesignPorts, 'qualifications'>,
  { id, ...place }: DraftPlace & { readonly id: string },
): Promise<QualificationDraft> {
  return changeDraft(ports, place, (draft) => ({ ...draft, learners: draft.learners.filter((one) => one.id !== id) }))
}

/** @throws NotFoundError */
export function getExampleLearner({ learners }: Pick<QualificationDraft, 'learners'>, id: string): ExampleLearner {
  const learner = learners.find((one) => one.id === id)
  if (!learner) throw new NotFoundError('example learner')
  return learner
}
