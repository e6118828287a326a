import { goals } from '../../app/wallet.ts'
import { useProgress } from '../../progress/use-progress.ts'
import { hrefOf } from '../../routing/route.ts'
import { credentialWords } from './credential-words.ts'
import type { HeldCredential } from './use-credential.ts'

/** The goals that this badge counts for, to open and to choose. Until schools answer, those that the badge names itself. */
export function CountsForSection({ held: { card } }: { readonly held: HeldCredential }) {
  const state = useProgress(new Date())
  const mine = new Set(goals.value.map(({ id }) => id))
  const found = state.state === 'ready' ? state.board.countsFor(card) : []
  const named = card.content.stacksInto.filter(({ id }) => found.every((qualification) => qualification.id !== id))
  const all = [...found.map(({ id, title }) => ({ id, name: title })), ...named]
  if (all.length === 0) return null
  return (
    <section>
      <h2>{credentialWords('stacks.title')}</h2>
      <ul>
        {all.map(({ id, name }) => (
          <li key={id}>
            <a href={hrefOf({ name: 'goal', id })}>{name}</a>
            <span class="small soft">
              {' '}
              {mine.has(id) ? credentialWords('stacks.mine') : credentialWords('stacks.look')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
