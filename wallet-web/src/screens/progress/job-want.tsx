import { isMet, type ExplainedWant, type WantResult } from '@stapel/shared'
import { Icon } from '../../components/icon.tsx'
import type { Held } from '../../progress/held.ts'
import { hrefOf } from '../../routing/route.ts'
import { jobWords } from './job-words.ts'

interface JobWantProps {
  readonly result: WantResult
  readonly explained: ExplainedWant
  readonly held: Held
}

/** One want of a job: asked, held, and whether that fits, with the reason. */
export function JobWant({ result: { want, verdict, have }, explained, held }: JobWantProps) {
  const [title, ...facts] = explained.have
  const card = have === undefined ? undefined : held.cardOf(have.credential)
  const met = isMet(verdict)
  return (
    <tr>
      <th scope="row">
        {explained.asked}
        <span class="small soft">{[jobWords(want.must ? 'must' : 'nice'), ...explained.conditions].join(' · ')}</span>
      </th>
      <td data-label={jobWords('match.have')}>
        {title === undefined ? (
          <span class="soft">{jobWords('match.nothing')}</span>
        ) : (
          <>
            {card === undefined ? title : <a href={hrefOf({ name: 'credential', key: card.key })}>{title}</a>}
            <span class="small soft">{facts.join(' · ')}</span>
          </>
        )}
        {explained.beside.map((line) => (
          <span key={line} class="small soft">
            {line}
          </span>
        ))}
      </td>
      <td data-label={jobWords('match.verdict.short')}>
        <b class={met ? 'fits' : 'fits-not'}>
          <Icon name={met ? 'check' : verdict === 'ontbreekt' ? 'todo' : 'warning'} />
          {explained.verdict}
        </b>
        {verdict !== 'past' && <span class="small">{jobWords(`why.${verdict}`)}</span>}
      </td>
    </tr>
  )
}
