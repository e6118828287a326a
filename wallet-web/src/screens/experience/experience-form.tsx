import { useEffect, useRef, useState } from 'preact/hooks'
import { WishPicker } from '../../components/wish-picker.tsx'
import { useProgress } from '../../progress/use-progress.ts'
import { outcomesOnOffer } from '../../progress/wishes-on-offer.ts'
import type { Experience } from '../../storage/experience-record.ts'
import { draftOf, experienceOf, findDraftProblems, type DraftProblem } from './experience-draft.ts'
import { experienceWords } from './experience-words.ts'
import { FormField } from './form-field.tsx'
import { ProofField } from './proof-field.tsx'

interface ExperienceFormProps {
  readonly kept: Experience | undefined
  readonly onSave: (experience: Experience) => Promise<void>
}

const units = ['weeks', 'months', 'years'] as const

/** Five questions in everyday words, of which only the first must be answered. */
export function ExperienceForm({ kept, onSave }: ExperienceFormProps) {
  const [draft, setDraft] = useState(() => draftOf(kept))
  const [problems, setProblems] = useState<readonly DraftProblem[]>([])
  const state = useProgress(new Date())
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus()
  }, [problems])
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const found = findDraftProblems(draft)
    setProblems(found)
    if (found.length > 0) return
    const base = kept ?? { id: `urn:uuid:${crypto.randomUUID()}`, addedAt: new Date().toISOString() }
    void onSave(experienceOf(draft, base))
  }
  const errorOf = (field: DraftProblem['field']) => {
    const problem = problems.find((candidate) => candidate.field === field)
    return problem && experienceWords(problem.code)
  }
  return (
    <form class="form" noValidate onSubmit={submit}>
      {problems.length > 0 && (
        <div class="error-summary" tabIndex={-1} ref={summary} role="alert">
          <h2>{experienceWords('error.title')}</h2>
          <ul>
            {problems.map(({ field, code }) => (
              <li key={field}>
                <a
                  href={`#experience-${field}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(`experience-${field}`)?.focus()
                  }}
                >
                  {experienceWords(code)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FormField
        id="experience-what"
        label={experienceWords('what.label')}
        hint={experienceWords('what.hint')}
        error={errorOf('what')}
        value={draft.what}
        maxLength={500}
        onInput={(what) => change({ what })}
      />
      <FormField
        id="experience-where"
        label={experienceWords('where.label')}
        hint={experienceWords('where.hint')}
        value={draft.where}
        maxLength={200}
        onInput={(where) => change({ where })}
      />
      <fieldset class="field">
        <legend>{experienceWords('how-long.label')}</legend>
        <div class="pair">
          <FormField
            id="experience-amount"
            label={experienceWords('how-long.amount')}
            error={errorOf('amount')}
            value={draft.amount}
            maxLength={4}
            inputMode="numeric"
            onInput={(amount) => change({ amount })}
          />
          <div class="field">
            <label for="experience-unit">{experienceWords('how-long.unit')}</label>
            <select
              id="experience-unit"
              value={draft.unit}
              onChange={(event) => change({ unit: units[event.currentTarget.selectedIndex] ?? 'months' })}
            >
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {experienceWords(`unit.${unit}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
      </fieldset>
      <WishPicker
        legend={experienceWords('outcomes.legend')}
        hint={experienceWords('outcomes.hint')}
        offered={state.state === 'ready' ? outcomesOnOffer(state.board.catalogue) : []}
        chosen={draft.outcomes}
        onChange={(outcomes) => change({ outcomes })}
      />
      <fieldset class="group">
        <legend>{experienceWords('proof.legend')}</legend>
        <p class="hint">{experienceWords('proof.hint')}</p>
        <ProofField file={draft.file} onChange={(file) => change({ file })} />
        <FormField
          id="experience-link"
          label={experienceWords('proof.link')}
          error={errorOf('link')}
          value={draft.link}
          maxLength={2000}
          inputMode="url"
          onInput={(link) => change({ link })}
        />
      </fieldset>
      <div class="actions">
        <button type="submit" class="btn">
          {experienceWords('save')}
        </button>
      </div>
    </form>
  )
}
