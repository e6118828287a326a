import { achievementName, describeReason, type LicenceResult, type Names } from '@stapel/shared'
import { Icon } from '../../components/icon.tsx'
import { language } from '../../words/language.ts'
import { jobWords } from './job-words.ts'

interface JobLicencesProps {
  readonly licences: readonly LicenceResult[]
  readonly names: Names
}

/** Being allowed (bevoegd) stands apart from being able: no badge of learning makes up for it. */
export function JobLicences({ licences, names }: JobLicencesProps) {
  if (licences.length === 0) return null
  return (
    <section class="card pad flow">
      <h2>{jobWords('licence.title')}</h2>
      <p>{jobWords('licence.text')}</p>
      <ul class="plain-list">
        {licences.map(({ licence, held, credential, leftOut }) => (
          <li key={licence}>
            <b class={held ? 'fits' : 'fits-not'}>
              <Icon name={held ? 'check' : 'todo'} />
              {achievementName(names, licence)}
            </b>{' '}
            {credential === undefined
              ? jobWords('licence.missing')
              : jobWords('licence.held', { title: credential.title })}
            {leftOut.map((item) => (
              <span key={item.credential.title} class="small soft">
                {' '}
                {describeReason(item, language.value)}.
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
