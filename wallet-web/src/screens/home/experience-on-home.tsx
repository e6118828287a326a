import { experiences } from '../../app/wallet.ts'
import { hrefOf } from '../../routing/route.ts'
import { homeWords } from './home-words.ts'

/** What somebody says about themselves, below the badges and never among them. */
export function ExperienceOnHome() {
  const count = experiences.value.length
  if (count === 0) return null
  return (
    <section class="experience">
      <h2>{homeWords('experience.title')}</h2>
      <p>
        {homeWords('experience.text', { count })}{' '}
        <a href={hrefOf({ name: 'experiences' })}>{homeWords('experience.look')}</a>
      </p>
    </section>
  )
}
