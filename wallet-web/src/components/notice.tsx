import type { ComponentChildren } from 'preact'

const signs = { info: 'i', ok: '✓', warn: '!', bad: '!' } as const

interface NoticeProps {
  readonly kind: keyof typeof signs
  readonly title: string
  readonly children?: ComponentChildren
  /** Say it as soon as it appears: for the outcome of something that the learner just did. */
  readonly live?: boolean
}

export function Notice({ kind, title, children, live = false }: NoticeProps) {
  return (
    <div
      class={`notice ${kind === 'info' ? '' : kind}`}
      role={live ? (kind === 'bad' ? 'alert' : 'status') : undefined}
    >
      <h2>
        <span class="sign" aria-hidden="true">
          {signs[kind]}
        </span>
        {title}
      </h2>
      {children}
    </div>
  )
}
