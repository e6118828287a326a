import type { Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  title: 'Een doel van jezelf',
  lead: 'Wat wil je leren? Het mag klein zijn, en het hoeft nergens voor.',
  back: 'Kies een doel',
  label: 'Wat wil je leren of kunnen?',
  hint: 'In je eigen woorden. Bijvoorbeeld: mijn eigen fiets lassen.',
  empty: 'Schrijf eerst op wat je wilt leren.',
  wishes: 'Wil je er iets bij kiezen? Dat hoeft niet.',
  'wishes.hint': 'Zoek wat je wilt kunnen, of een badge. Dan kan Stapel laten zien hoe ver je bent.',
  save: 'Bewaar dit doel',
  saved: '{title} is nu je doel.',
} as const

const en = {
  title: 'A goal of your own',
  lead: 'What do you want to learn? It may be small, and it need not be for anything.',
  back: 'Choose a goal',
  label: 'What do you want to learn or be able to do?',
  hint: 'In your own words. For example: weld my own bicycle.',
  empty: 'First write down what you want to learn.',
  wishes: 'Would you like to add something? You need not.',
  'wishes.hint': 'Search what you want to be able to do, or a badge. Then Stapel can show how far you are.',
  save: 'Keep this goal',
  saved: '{title} is your goal now.',
} as const satisfies Record<keyof typeof nl, Message>

export const ownGoalWords = words({ nl, en })
