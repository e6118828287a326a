import type { Message } from '@stapel/shared'
import { words } from '../words/language.ts'

const nl = {
  skip: 'Naar de inhoud',
  menu: 'Menu',
  'nav.home': 'Mijn stapel',
  'nav.progress': 'Doelen',
  'nav.add': 'Toevoegen',
  'nav.settings': 'Meer',
  'language.other': 'English',
  'language.current': 'Taal',
  blocked: 'Stapel is in een ander tabblad open in een oudere versie. Sluit dat tabblad.',
  'screen-failed': 'Dit scherm kon niet laden. Ben je online? Probeer het dan opnieuw.',
  reload: 'Probeer opnieuw',
  offline: 'Je bent offline. Je badges zijn gewoon hier.',
} as const

const en = {
  skip: 'Skip to content',
  menu: 'Menu',
  'nav.home': 'My stack',
  'nav.progress': 'Goals',
  'nav.add': 'Add',
  'nav.settings': 'More',
  'language.other': 'Nederlands',
  'language.current': 'Language',
  blocked: 'Stapel is open in another tab in an older version. Close that tab.',
  'screen-failed': 'This screen could not load. Are you online? Then try again.',
  reload: 'Try again',
  offline: 'You are offline. Your badges are right here.',
} as const satisfies Record<keyof typeof nl, Message>

export const appWords = words({ nl, en })
