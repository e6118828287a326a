import { formatHours } from '@stapel/shared'
import type { ShortestWay } from '../../progress/shortest-way.ts'
import { language } from '../../words/language.ts'
import { progressWords } from './progress-words.ts'

/** The fewest hours that would do, as a list to begin with. */
export function ShortestWayPanel({ way }: { readonly way: ShortestWay }) {
  return (
    <section class="card pad way">
      <h2>{progressWords('way.title')}</h2>
      <p>{progressWords('way.lead', { hours: formatHours(way.hours, language.value), count: way.steps.length })}</p>
      <ol>
        {way.steps.map(({ name, hours }) => (
          <li key={name}>
            {name} <span class="soft nowrap">{formatHours(hours, language.value)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
