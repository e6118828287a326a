import { eqfOf, explainLevel, frameworkIds, frameworkLevels, type FrameworkId } from '@stapel/shared'
import { levelClass } from '../../components/level.ts'
import { Page } from '../../components/page.tsx'
import { language } from '../../words/language.ts'
import { levelsWords } from './levels-words.ts'

/** Every level of every ladder in plain words; the Dutch one stands open. */
export function LevelsScreen() {
  return (
    <Page
      title={levelsWords('title')}
      lead={levelsWords('lead')}
      back={{ to: { name: 'progress' }, words: levelsWords('back.goals') }}
      narrow
    >
      <div>
        {frameworkIds.map((framework) => (
          <details key={framework} open={framework === 'NLQF'}>
            <summary>{levelsWords(framework)}</summary>
            <p class="soft">{levelsWords(`${framework}.text`)}</p>
            <Ladder framework={framework} />
          </details>
        ))}
      </div>
      <section>
        <h2>{levelsWords('basis.title')}</h2>
        <p>{levelsWords('basis.official')}</p>
        <p>{levelsWords('basis.rest')}</p>
      </section>
    </Page>
  )
}

/** A ladder from its lowest rung up, in the order in which somebody climbs it. */
function Ladder({ framework }: { readonly framework: FrameworkId }) {
  const explained = frameworkLevels[framework].flatMap((level) => {
    const words = explainLevel({ framework, code: level.code }, language.value)
    return words === null ? [] : [{ level, words }]
  })
  const mark = explained[0]?.words.mark
  return (
    <>
      {mark !== undefined && <p class="small soft">{mark}</p>}
      <ol class="plain-list ladder">
        {explained.map(({ level, words }) => {
          const eqf = eqfOf({ framework, code: level.code })
          return (
            <li key={level.code}>
              <p class="row">
                <span class={`chip ${levelClass({ ...level, framework, basis: 'legal-generic' })}`}>{words.label}</span>
                {framework !== 'EQF' && (
                  <span class="small soft">
                    {eqf === null ? levelsWords('same.none') : levelsWords('same', { eqf })}
                  </span>
                )}
              </p>
              <p>{words.text}</p>
              <p class="small">
                <a href={words.officialUrl} rel="noreferrer" target="_blank">
                  {levelsWords('official', { label: words.label })}
                </a>
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )
}
