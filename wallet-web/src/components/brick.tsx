import type { ComponentChildren } from 'preact'

interface BrickProps {
  readonly levelClass: string
  readonly title: ComponentChildren
  readonly href?: string | undefined
  readonly line?: ComponentChildren
  readonly hours?: string | undefined
  readonly kind?: 'held' | 'todo' | 'top'
}

/** One step of a stack. What is still to do is an outline with the words of what to do. */
export function Brick({ levelClass, title, href, line, hours, kind = 'held' }: BrickProps) {
  return (
    <li class={`brick ${levelClass} ${kind === 'held' ? '' : kind}`}>
      <span>
        {href === undefined ? <b>{title}</b> : <a href={href}>{title}</a>}
        {line !== undefined && <span class="line small soft">{line}</span>}
      </span>
      {hours !== undefined && <span class="h">{hours}</span>}
    </li>
  )
}
