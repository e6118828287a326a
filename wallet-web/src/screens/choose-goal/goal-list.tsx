import { useState } from 'preact/hooks'
import { announce } from '../../app/announce.ts'
import { Icon } from '../../components/icon.tsx'
import { navigate } from '../../routing/current-route.ts'
import { hrefOf } from '../../routing/route.ts'
import { chooseWords } from './choose-words.ts'

export interface ListedGoal {
  readonly id: string
  readonly title: string
  /** Level and school, or employer. */
  readonly about: string
  /** How far one is. */
  readonly line: string
}

interface GoalListProps {
  readonly goals: readonly ListedGoal[]
  /** What to say when there are none. */
  readonly none: string
  /** For what still has to be asked of its owner: done before the goal is shown. */
  readonly prepare?: (id: string) => Promise<unknown>
}

export function GoalList({ goals, none, prepare }: GoalListProps) {
  const [opening, setOpening] = useState<string | null>(null)
  if (goals.length === 0)
    return (
      <p class="soft" role="status">
        {none}
      </p>
    )
  const open = async (id: string) => {
    setOpening(id)
    announce(chooseWords('link.busy'))
    await prepare?.(id).finally(() => setOpening(null))
    navigate({ name: 'goal', id })
  }
  return (
    <ul class="link-list">
      {goals.map(({ id, title, about, line }) => (
        <li key={id}>
          <a
            href={hrefOf({ name: 'goal', id })}
            onClick={(event) => {
              if (prepare === undefined) return
              event.preventDefault()
              void open(id)
            }}
          >
            <span>
              {title}
              {about !== '' && <span class="small soft">{about}</span>}
              {line !== '' && <span class="small soft">{line}</span>}
              {opening === id && <span class="small soft">{chooseWords('link.busy')}</span>}
            </span>
            <Icon name="arrow" />
          </a>
        </li>
      ))}
    </ul>
  )
}
