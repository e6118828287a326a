import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { AboutCredential } from './about-credential.tsx'
import { CheckSection } from './check-section.tsx'
import { CountsForSection } from './counts-for-section.tsx'
import { credentialWords } from './credential-words.ts'
import { DeleteSection } from './delete-section.tsx'
import { ShareSection } from './share-section.tsx'
import { TechnicalDetails } from './technical-details.tsx'
import { useCredential } from './use-credential.ts'
import { EarlierVersions, LaterVersion } from './versions.tsx'

/** One credential: is it real, what does it say, what can be done with it. */
export function CredentialScreen({ route }: { readonly route: { readonly key: string } }) {
  const state = useCredential(route.key)
  const back = { to: { name: 'home' }, words: credentialWords('back') } as const
  if (state.state === 'loading') {
    return (
      <p class="busy" role="status">
        {credentialWords('loading')}
      </p>
    )
  }
  if (state.state === 'gone') {
    return (
      <Page title={credentialWords('gone.title')} lead={credentialWords('gone.text')} back={back}>
        <p>
          <a href={hrefOf({ name: 'deleted' })}>{credentialWords('gone.deleted')}</a>
        </p>
      </Page>
    )
  }
  const { held } = state
  return (
    <Page title={held.card.content.title} back={back} narrow>
      <LaterVersion held={held} />
      <CheckSection held={held} />
      <AboutCredential held={held} />
      <CountsForSection held={held} />
      <ShareSection held={held} />
      <DeleteSection held={held} />
      <EarlierVersions held={held} />
      <TechnicalDetails held={held} />
    </Page>
  )
}
