import { useEffect, useRef, useState } from 'preact/hooks'
import type { ComponentType } from 'preact'
import { currentRoute } from '../routing/current-route.ts'
import type { Route } from '../routing/route.ts'
import { Notice } from '../components/notice.tsx'
import { announcement } from './announce.ts'
import { appWords } from './app-words.ts'
import { Frame } from './frame.tsx'
import { loadScreen } from './screens.ts'
import { blockedByOtherTab } from './wallet.ts'

interface Shown {
  readonly route: Route
  readonly Screen: ComponentType<{ readonly route: Route }>
}

/** Shows the screen of the current route; after a change of route the focus goes to its heading. */
export function App() {
  const route = currentRoute.value
  const [shown, setShown] = useState<Shown | null>(null)
  const [failed, setFailed] = useState(false)
  const main = useRef<HTMLElement>(null)
  /** Where the wallet was opened: nobody went there, so the focus stays where the browser has it. */
  const opened = useRef(route)

  useEffect(() => {
    let wanted = true
    setFailed(false)
    loadScreen(route).then(
      (Screen) => wanted && setShown({ route, Screen }),
      // A chunk that can't be fetched: no network, or a newer build.
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [route])

  useEffect(() => {
    if (shown === null || shown.route === opened.current) return
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [shown])

  return (
    <Frame route={route}>
      <main id="main" class="wrap" tabIndex={-1} ref={main}>
        {blockedByOtherTab.value && <Notice kind="warn" title={appWords('blocked')} />}
        {failed ? (
          <Notice kind="warn" title={appWords('screen-failed')}>
            <p>
              <button type="button" class="btn" onClick={() => location.reload()}>
                {appWords('reload')}
              </button>
            </p>
          </Notice>
        ) : (
          shown && <shown.Screen key={JSON.stringify(shown.route)} route={shown.route} />
        )}
      </main>
      <p class="sr-only" role="status">
        {announcement.value}
      </p>
    </Frame>
  )
}
