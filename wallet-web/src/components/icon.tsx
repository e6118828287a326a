import type { JSX } from 'preact'

const paths = {
  stack: <path d="M3 17h18v4H3zM5 11h14v4H5zM8 5h8v4H8z" />,
  flag: <path d="M6 21V4h11l-2 4 2 4H8v9z" />,
  plus: <path d="M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z" />,
  more: <path d="M3 6h18v2H3zM3 11h18v2H3zM3 16h18v2H3z" />,
  check: <path d="M9.5 17.6 4 12.1l1.7-1.7 3.8 3.8 8.8-8.8L20 7.1z" />,
  cross: <path d="m6.4 4.9 5.6 5.6 5.6-5.6 1.5 1.5-5.6 5.6 5.6 5.6-1.5 1.5-5.6-5.6-5.6 5.6-1.5-1.5 5.6-5.6-5.6-5.6z" />,
  warning: <path d="M11 5h2v9h-2zM11 16.5h2v2.2h-2z" />,
  question: (
    <path d="M8 9a4 4 0 1 1 5.2 3.8c-.8.3-1.2.8-1.2 1.6v.6h-2v-.8c0-1.6.9-2.7 2.5-3.3A2 2 0 1 0 10 9zm2 8h2v2.2h-2z" />
  ),
  clock: (
    <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 2a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm-1 2h2v4.6l3 3-1.4 1.4-3.6-3.6z" />
  ),
  todo: <path d="M12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z" />,
  arrow: <path d="m9 5 7 7-7 7-1.6-1.6 5.4-5.4-5.4-5.4z" />,
  camera: (
    <path d="M3 4h6v2H5v4H3zm12 0h6v6h-2V6h-4zM3 14h2v4h4v2H3zm16 0h2v6h-6v-2h4zM8 8h3v3H8zm5 0h3v3h-3zm-5 5h3v3H8zm5 0h3v3h-3z" />
  ),
} satisfies Record<string, JSX.Element>

export type IconName = keyof typeof paths

/** A decoration: the words beside it say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {paths[name]}
    </svg>
  )
}
