import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../components/icon.tsx'
import { Logo } from '../components/logo.tsx'
import { hrefOf, type Route } from '../routing/route.ts'
import { keepSetting } from '../storage/settings-store.ts'
import { language } from '../words/language.ts'
import { appWords } from './app-words.ts'
import { online } from './online.ts'
import { changeWallet } from './wallet.ts'

const tabs = [
  { name: 'home', icon: 'stack', words: 'nav.home', inside: ['credential', 'share'] },
  {
    name: 'progress',
    icon: 'flag',
    words: 'nav.progress',
    inside: ['goal', 'choose-goal', 'own-goal', 'next-steps', 'what-if', 'experiences', 'experience', 'levels'],
  },
  { name: 'add', icon: 'plus', words: 'nav.add', inside: ['claim'] },
  { name: 'settings', icon: 'more', words: 'nav.settings', inside: ['backup', 'restore', 'help', 'deleted', 'shared'] },
] as const satisfies readonly { name: Route['name']; icon: IconName; words: string; inside: readonly Route['name'][] }[]

/** Header and navigation: at the foot of a phone, under the thumb; in the header on a wide screen. */
export function Frame({ route, children }: { readonly route: Route; readonly children: ComponentChildren }) {
  const skip = (event: Event) => {
    event.preventDefault()
    document.getElementById('main')?.focus()
  }
  return (
    <>
      <a class="skip-link" href="#main" onClick={skip}>
        {appWords('skip')}
      </a>
      <header class="bar">
        <div class="wrap">
          <a class="logo" href={hrefOf({ name: 'home' })}>
            <Logo />
            Stapel
          </a>
          <LanguageSwitch />
        </div>
      </header>
      <nav class="tabbar" aria-label={appWords('menu')}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.name}>
              <a href={hrefOf({ name: tab.name })} aria-current={currency(route, tab)}>
                <Icon name={tab.icon} />
                <span>{appWords(tab.words)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!online.value && (
        <p class="offline" role="status">
          {appWords('offline')}
        </p>
      )}
      {children}
    </>
  )
}

function currency(route: Route, tab: (typeof tabs)[number]): 'page' | 'true' | undefined {
  if (route.name === tab.name) return 'page'
  return tab.inside.some((name) => name === route.name) ? 'true' : undefined
}

function LanguageSwitch() {
  const other = language.value === 'nl' ? 'en' : 'nl'
  return (
    <button
      type="button"
      class="link-button language"
      lang={other}
      onClick={() => void changeWallet((db) => keepSetting(db, { name: 'language', value: other }))}
    >
      {appWords('language.other')}
    </button>
  )
}
