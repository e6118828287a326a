import { formatHours } from '@stapel/shared'
import type { ShortestWay } from '../../progress/shortest-way.ts'
import { language } from '../../words/language.ts'
import { progressWords } from './progress-words.ts'

/** The fewest hours that would do, as a list to begin with. */
export function ShortestWayPanel({ way, job = false }: { readonly way: ShortestWay; readonly job?: boolean }) {
  return (
    <section class="card pad way">
      <h2>{progressWords('way.title')}</h2>
      <p>
        {progressWords(job ? 'way.lead.job' : 'way.lead', {
          hours: formatHours(way.hours, language.value),
          count: way.steps.length,
        })}
      </p>
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
