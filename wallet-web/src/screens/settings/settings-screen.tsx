import { changeWallet } from '../../app/wallet.ts'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { hrefOf } from '../../routing/route.ts'
import { keepSetting } from '../../storage/settings-store.ts'
import { language } from '../../words/language.ts'
import { NudgesSection } from './nudges-section.tsx'
import { settingsWords } from './settings-words.ts'
import { StorageSection } from './storage-section.tsx'
import { WipeSection } from './wipe-section.tsx'

const pages = ['backup', 'restore', 'shared', 'deleted', 'help'] as const
const languages = ['nl', 'en'] as const

export function SettingsScreen() {
  return (
    <Page title={settingsWords('title')} narrow>
      <ul class="link-list">
        {pages.map((name) => (
          <li key={name}>
            <a href={hrefOf({ name })}>
              <span>
                {settingsWords(`list.${name}`)}
                <span class="small soft">{settingsWords(`list.${name}.text`)}</span>
              </span>
              <Icon name="arrow" />
            </a>
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>
          <h2>{settingsWords('language.title')}</h2>
        </legend>
        <div class="choices">
          {languages.map((code) => (
            <label key={code} class="choice" lang={code}>
              <input
                type="radio"
                name="language"
                checked={language.value === code}
                onChange={() => void changeWallet((db) => keepSetting(db, { name: 'language', value: code }))}
              />
              {settingsWords(`language.${code}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <section>
        <h2>{settingsWords('privacy.title')}</h2>
        <p>{settingsWords('privacy.here')}</p>
        <p>{settingsWords('privacy.fetch')}</p>
        <p>{settingsWords('privacy.share')}</p>
        <p>{settingsWords('privacy.shared-device')}</p>
      </section>
      <NudgesSection />
      <StorageSection />
      <WipeSection />
    </Page>
  )
}
