import { announce } from '../../app/announce.ts'
import { changeWallet, goals, stepMarks } from '../../app/wallet.ts'
import { Page } from '../../components/page.tsx'
import type { ProgressBoard } from '../../progress/progress-board.ts'
import { dayHours, stepOverview, type PossibleStep } from '../../progress/step-overview.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import type { StepMark } from '../../storage/step-mark-record.ts'
import { progressWords } from '../progress/progress-words.ts'
import { Losses } from './losses.tsx'
import { StepCard } from './step-card.tsx'
import { stepWords } from './step-words.ts'

/** All that would bring one's goals nearer, what takes least time first; and what will stop counting. */
export function NextStepsScreen() {
  const now = new Date()
  const state = useProgress(now)
  return (
    <Page
      title={stepWords('title')}
      lead={stepWords('lead')}
      back={{ to: { name: 'progress' }, words: stepWords('back.goals') }}
    >
      {state.state === 'loading' ? (
        <p class="busy" role="status">
          {progressWords('loading')}
        </p>
      ) : (
        <>
          <Losses board={state.board} now={now} />
          <Steps board={state.board} />
        </>
      )}
    </Page>
  )
}

function Steps({ board }: { readonly board: ProgressBoard }) {
  const steps = stepOverview(goals.value.map(board.view), board.catalogue, board.held)
  if (steps.length === 0) {
    return (
      <section class="empty">
        <h2>{stepWords('none.title')}</h2>
        <p>{stepWords('none.text')}</p>
        <a class="btn" href={hrefOf({ name: 'choose-goal' })}>
          {stepWords('none.choose')}
        </a>
      </section>
    )
  }
  const marks = new Map(stepMarks.value.map(({ series, mark }) => [series, mark]))
  const marked = (mark: StepMark['mark'] | undefined) =>
    steps.filter(({ achievement }) => marks.get(achievement.series) === mark)
  const open = marked(undefined)
  const hidden = marked('hidden')
  return (
    <>
      <StepGroup title={stepWords('saved')} steps={marked('later')} mark="later" board={board} />
      <StepGroup
        title={stepWords('day')}
        steps={open.filter(({ last, hours }) => !last && hours <= dayHours)}
        board={board}
      />
      <StepGroup
        title={stepWords('more')}
        steps={open.filter(({ last, hours }) => !last && hours > dayHours)}
        board={board}
      />
      <StepGroup
        title={stepWords('last')}
        lead={stepWords('last.text')}
        steps={open.filter(({ last }) => last)}
        board={board}
      />
      <p class="soft">{stepWords('price')}</p>
      {hidden.length > 0 && (
        <details>
          <summary>{stepWords('hidden', { count: hidden.length })}</summary>
          <StepGroup steps={hidden} mark="hidden" board={board} />
        </details>
      )}
    </>
  )
}

interface StepGroupProps {
  readonly title?: string
  readonly lead?: string
  readonly steps: readonly PossibleStep[]
  readonly mark?: StepMark['mark']
  readonly board: ProgressBoard
}

function StepGroup({ title, lead, steps, mark, board }: StepGroupProps) {
  if (steps.length === 0) return null
  return (
    <section>
      {title !== undefined && <h2>{title}</h2>}
      {lead !== undefined && <p class="soft">{lead}</p>}
      <ul class="grid">
        {steps.map((step) => (
          <li key={step.achievement.series}>
            <StepCard step={step} board={board} goals={goals.value.length}>
              <StepMarks step={step} mark={mark} />
            </StepCard>
          </li>
        ))}
      </ul>
    </section>
  )
}

function StepMarks({
  step: { achievement },
  mark,
}: {
  readonly step: PossibleStep
  readonly mark: StepMark['mark'] | undefined
}) {
  const { series, name } = achievement
  const put = async (wanted: StepMark['mark'] | null) => {
    await changeWallet(async (db) => {
      if (wanted === null) await db.delete('step-marks', series)
      else await db.put('step-marks', { series, mark: wanted, markedAt: new Date().toISOString() })
    })
    announce(stepWords(wanted === null ? 'unsaved.done' : wanted === 'later' ? 'saved.done' : 'hidden.done', { name }))
  }
  return (
    <div class="row small no-print">
      <MarkButton
        name={name}
        words={mark === 'later' ? 'unsave' : 'save'}
        onPut={() => put(mark === 'later' ? null : 'later')}
      />
      <MarkButton
        name={name}
        words={mark === 'hidden' ? 'unhide' : 'hide'}
        onPut={() => put(mark === 'hidden' ? null : 'hidden')}
      />
    </div>
  )
}

interface MarkButtonProps {
  readonly name: string
  readonly words: 'save' | 'unsave' | 'hide' | 'unhide'
  readonly onPut: () => Promise<void>
}

function MarkButton({ name, words, onPut }: MarkButtonProps) {
  return (
    <button type="button" class="link-button" onClick={() => void onPut()}>
      {stepWords(words)}
      <span class="sr-only">: {name}</span>
    </button>
  )
}
