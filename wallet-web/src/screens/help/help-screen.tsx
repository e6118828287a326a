import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { helpWords } from './help-words.ts'

const topics = ['what', 'stack', 'level', 'real', 'show', 'can-already', 'mine', 'lost'] as const

export function HelpScreen() {
  return (
    <Page
      title={helpWords('title')}
      lead={helpWords('lead')}
      back={{ to: { name: 'settings' }, words: helpWords('back') }}
      narrow
    >
      <div>
        {topics.map((topic) => (
          <details key={topic}>
            <summary>{helpWords(`q.${topic}`)}</summary>
            <p>{helpWords(`a.${topic}`)}</p>
            {topic === 'level' && (
              <p>
                <a href={hrefOf({ name: 'levels' })}>{helpWords('levels')}</a>
              </p>
            )}
          </details>
        ))}
      </div>
    </Page>
  )
}
