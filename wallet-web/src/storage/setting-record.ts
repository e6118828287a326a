/** The last answer of a catalogue, so that progress can be seen without a network. */
export interface CatalogueCopy {
  readonly url: string
  readonly fetchedAt: string
  readonly body: unknown
}

export type Language = 'nl' | 'en'

export type SettingValue =
  | { readonly name: 'language'; readonly value: Language }
  /** When a backup was last downloaded, ISO 8601. */
  | { readonly name: 'backup-made-at'; readonly value: string }
  /** Small pushes on the first screen; they are there only for who asked for them. */
  | { readonly name: 'nudges'; readonly value: boolean }
