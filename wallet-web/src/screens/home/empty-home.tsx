import type { ComponentChildren } from 'preact'
import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { homeWords } from './home-words.ts'

/** The first minute: what this is, what to do now, and that it is private. */
export function EmptyHome({ notices }: { readonly notices: ComponentChildren }) {
  return (
    <Page title={homeWords('empty.title')} lead={homeWords('empty.lead')}>
      {notices}
      <section class="card empty-stack">
        <svg class="picture" viewBox="0 0 240 116" aria-hidden="true" focusable="false">
          <rect x="62" y="4" width="116" height="32" rx="6" />
          <rect x="34" y="42" width="172" height="32" rx="6" />
          <rect class="first" x="4" y="80" width="232" height="32" rx="6" />
        </svg>
        <h2>{homeWords('empty.how')}</h2>
        <ol class="steps-plain">
          <li>{homeWords('empty.step1')}</li>
          <li>{homeWords('empty.step2')}</li>
          <li>{homeWords('empty.step3')}</li>
        </ol>
        <div class="actions">
          <a class="btn" href={hrefOf({ name: 'add' })}>
            {homeWords('empty.add')}
          </a>
          <a class="btn ghost" href={hrefOf({ name: 'choose-goal' })}>
            {homeWords('empty.goals')}
          </a>
        </div>
      </section>
      <p class="soft">{homeWords('empty.private')}</p>
    </Page>
  )
}
