import type { Locale } from '@stapel/shared'

export interface MenuItem {
  readonly label: string
  readonly href: string
  readonly current: boolean
}

/** Somebody who is signed in: the staff pages have their menu and their density. */
export interface StaffFrame {
  readonly organisation: string
  readonly name: string
  readonly role: string
  readonly menu: readonly { readonly heading: string; readonly items: readonly MenuItem[] }[]
  /** Other organisations of the same account. */
  readonly others: readonly { readonly org: string; readonly name: string }[]
}

/** What stands around every page. */
export interface PageFrame {
  readonly locale: Locale
  /** The same page in the other language. */
  readonly otherLocaleUrl: string
  readonly csrfToken: string
  /** What has just been done, after a redirect. */
  readonly flash?: string
  readonly staff?: StaffFrame
  readonly walletUrl: string
  readonly verifierUrl: string
}
