import { useRef, useState } from 'preact/hooks'
import { findSelectionProblem, type SelectionProblem } from '@stapel/shared'
import { Page } from '../../components/page.tsx'
import type { AskedBadges } from '../../sharing/badges-to-choose.ts'
import { AskedFor } from './asked-for.tsx'
import { AskerSection } from './asker-section.tsx'
import { BadgeChoice } from './badge-choice.tsx'
import { FileOnly } from './file-only.tsx'
import { shareWords } from './share-words.ts'
import type { OpenRequest, Selection } from './use-share.ts'

interface ChooseFormProps {
  readonly open: OpenRequest
  readonly busy: 'sharing' | 'declining' | null
  readonly onShare: (chosen: Selection) => void
  readonly onDecline: () => void
}

/** The question in full, the badges that fit it, and yes and no side by side. */
export function ChooseForm({ open, busy, onShare, onDecline }: ChooseFormProps) {
  const { facts, badges, request } = open
  const [chosen, setChosen] = useState<Selection>(() => badges.asks.flatMap(onlyOne))
  const [problem, setProblem] = useState<SelectionProblem | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const selection = chosen.map(({ queryId, card }) => ({ queryId, key: card.key }))
    const found = findSelectionProblem(request.query, { asks: badges.asks.map(({ ask }) => ask) }, selection)
    setProblem(found)
    if (found === null) onShare(chosen)
    else form.current?.querySelector('input')?.focus()
  }
  const choose = ({ ask }: AskedBadges, one: Selection[number], checked: boolean) => {
    const isReplaced = (other: Selection[number]) =>
      ask.queryIds.includes(other.queryId) && (!ask.takesSeveral || other.card.key === one.card.key)
    const kept = chosen.filter((other) => !isReplaced(other))
    setProblem(null)
    setChosen(checked ? [...kept, one] : kept)
  }
  return (
    <Page title={shareWords('title')} lead={shareWords('lead', { name: facts.name })} narrow>
      <AskerSection open={open} />
      <AskedFor open={open} />
      <form class="form" ref={form} onSubmit={submit} noValidate>
        {badges.asks.map((asked, place) => (
          <fieldset key={asked.ask.queryIds.join()}>
            <legend>
              <h2>
                {badges.asks.length === 1
                  ? shareWords('choose.title')
                  : shareWords('choose.title.numbered', { number: place + 1, count: badges.asks.length })}
              </h2>
            </legend>
            <p class="hint">
              {asked.badges.length === 0
                ? shareWords('choose.nothing-fits')
                : shareWords(asked.ask.takesSeveral ? 'choose.several' : 'choose.one')}{' '}
              {!asked.ask.isRequired && shareWords('choose.optional')}
            </p>
            <ul class="plain-list choices-of-badges">
              {asked.badges.map(({ card, chosen: { queryId } }) => (
                <li key={card.key}>
                  <BadgeChoice
                    card={card}
                    name={facts.name}
                    group={`ask-${place}`}
                    takesSeveral={asked.ask.takesSeveral}
                    checked={chosen.some((one) => one.queryId === queryId && one.card.key === card.key)}
                    invalid={problem !== null}
                    onChange={(checked) => choose(asked, { queryId, card }, checked)}
                  />
                </li>
              ))}
            </ul>
            <FileOnly cards={asked.asFiles} />
          </fieldset>
        ))}
        {badges.others > 0 && <p class="small soft">{shareWords('others', { count: badges.others })}</p>}
        {problem !== null && (
          <p class="error" id="share-error" role="alert">
            {shareWords(`problem.${problem}`)}
          </p>
        )}
        {busy === null ? (
          <div class="yes-or-no">
            <button type="submit" class="btn">
              {shareWords('share')}
            </button>
            <button type="button" class="btn ghost" onClick={onDecline}>
              {shareWords('decline')}
            </button>
          </div>
        ) : (
          <p class="busy">{shareWords(busy === 'sharing' ? 'sending' : 'declining')}</p>
        )}
      </form>
    </Page>
  )
}

/** Where there is nothing to choose, it stands ready; where there is, the learner chooses. */
function onlyOne({ ask, badges }: AskedBadges): Selection {
  const [only, ...more] = badges
  if (!ask.isRequired || only === undefined || more.length > 0) return []
  return [{ queryId: only.chosen.queryId, card: only.card }]
}
