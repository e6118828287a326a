import { useEffect } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { hrefOf, type Route } from '../routing/route.ts'
import { Icon } from './icon.tsx'

interface PageProps {
  readonly title: string
  readonly lead?: ComponentChildren
  readonly back?: { readonly to: Route; readonly words: string }
  readonly narrow?: boolean
  readonly children?: ComponentChildren
}

/** A screen: its heading, which is also the title of the tab, and one sentence that answers why somebody is here. */
export function Page({ title, lead, back, narrow = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Stapel`
  }, [title])
  return (
    <div class={narrow ? 'screen narrow' : 'screen'}>
      <div>
        {back !== undefined && (
          <a class="back" href={hrefOf(back.to)}>
            <Icon name="arrow" />
            {back.words}
          </a>
        )}
        <h1>{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </div>
      {children}
    </div>
  )
}
