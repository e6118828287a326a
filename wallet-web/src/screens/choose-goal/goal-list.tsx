import { Icon } from '../../components/icon.tsx'
import { hrefOf } from '../../routing/route.ts'

export interface ListedGoal {
  readonly id: string
  readonly title: string
  /** Level and school, or employer. */
  readonly about: string
  /** How far one is. */
  readonly line: string
}

export function GoalList({ goals, none }: { readonly goals: readonly ListedGoal[]; readonly none: string }) {
  if (goals.length === 0)
    return (
      <p class="soft" role="status">
        {none}
      </p>
    )
  return (
    <ul class="link-list">
      {goals.map(({ id, title, about, line }) => (
        <li key={id}>
          <a href={hrefOf({ name: 'goal', id })}>
            <span>
              {title}
              {about !== '' && <span class="small soft">{about}</span>}
              {line !== '' && <span class="small soft">{line}</span>}
            </span>
            <Icon name="arrow" />
          </a>
        </li>
      ))}
    </ul>
  )
}
