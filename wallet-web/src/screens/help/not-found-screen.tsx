import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { helpWords } from './help-words.ts'

export function NotFoundScreen() {
  return (
    <Page title={helpWords('not-found.title')} lead={helpWords('not-found.text')} narrow>
      <p>
        <a class="btn" href={hrefOf({ name: 'home' })}>
          {helpWords('not-found.home')}
        </a>
      </p>
    </Page>
  )
}
