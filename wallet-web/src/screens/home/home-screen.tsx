import { Page } from '../../components/page.tsx'
import { goals, visibleCards } from '../../app/wallet.ts'
import { currentVerdict } from '../../verifying/current-verdict.ts'
import { hrefOf } from '../../routing/route.ts'
import { groupForms } from '../../storage/group-forms.ts'
import { BadgeList } from './badge-list.tsx'
import { EmptyHome } from './empty-home.tsx'
import { ExperienceOnHome } from './experience-on-home.tsx'
import { GoalOnHome } from './goal-on-home.tsx'
import { HomeNotices } from './home-notices.tsx'
import { homeWords } from './home-words.ts'
import { StackOfBadges } from './stack-of-badges.tsx'

/** What somebody has, as a stack, and what they build it toward. */
export function HomeScreen() {
  const now = new Date()
  const held = groupForms(visibleCards.value)
  const [goal] = goals.value
  if (held.length === 0 && goal === undefined) return <EmptyHome notices={<HomeNotices cards={held} now={now} />} />
  if (goal !== undefined) {
    return (
      <GoalOnHome goal={goal} cards={visibleCards.value} now={now}>
        <HomeNotices cards={held} now={now} />
        <BadgeList cards={held} now={now} />
        <ExperienceOnHome />
      </GoalOnHome>
    )
  }
  const attention = held.filter((card) => currentVerdict(card, now) !== 'valid').length
  return (
    <Page
      title={homeWords('title')}
      lead={
        attention === 0
          ? homeWords('lead.real', { count: held.length })
          : attention === held.length
            ? homeWords('lead.count', { count: held.length })
            : homeWords('lead.some', { count: held.length, attention })
      }
    >
      <HomeNotices cards={held} now={now} />
      <StackOfBadges cards={held} now={now} />
      <section class="empty">
        <h2>{homeWords('goal.none')}</h2>
        <p>{homeWords('goal.none.text')}</p>
        <a class="btn" href={hrefOf({ name: 'choose-goal' })}>
          {homeWords('goal.choose')}
        </a>
      </section>
      <BadgeList cards={held} now={now} />
      <ExperienceOnHome />
    </Page>
  )
}
