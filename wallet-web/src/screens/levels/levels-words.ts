import type { Message } from '@stapel/shared'
import { words } from '../../words/language.ts'

const nl = {
  title: 'Wat betekenen de niveaus?',
  lead: 'Een niveau zegt hoe moeilijk iets is en hoe zelfstandig je werkt. Het zegt niets over hoe slim je bent.',
  'back.goals': 'Alle doelen',
  NLQF: 'Nederland: NLQF',
  'NLQF.text': 'De Nederlandse ladder, van Instroom tot en met 8.',
  EQF: 'Europa: EQF',
  'EQF.text': 'De Europese ladder. Hiermee vergelijk je niveaus van verschillende landen.',
  VKS: 'Vlaanderen: VKS',
  'VKS.text': 'De Vlaamse ladder. De cijfers zijn gelijk aan die van EQF.',
  same: 'in Europa: EQF {eqf}',
  'same.none': 'heeft in Europa geen cijfer',
  'basis.title': 'Van wie komt het niveau?',
  'basis.official': 'Bij “wettelijk” en “NLQF-register” is het niveau officieel vastgesteld.',
  'basis.rest':
    'Staat er “niet officieel ingeschaald”? Dan is het de inschatting van de school, of hoort het bij een groter geheel dat wel is ingeschaald.',
  official: 'De officiële tekst van {label}',
} as const

const en = {
  title: 'What do the levels mean?',
  lead: 'A level says how hard something is and how independently you work. It says nothing about how clever you are.',
  'back.goals': 'All goals',
  NLQF: 'The Netherlands: NLQF',
  'NLQF.text': 'The Dutch ladder, from Entry up to 8.',
  EQF: 'Europe: EQF',
  'EQF.text': 'The European ladder. It compares levels of different countries.',
  VKS: 'Flanders: VKS',
  'VKS.text': 'The Flemish ladder. Its numbers are those of EQF.',
  same: 'in Europe: EQF {eqf}',
  'same.none': 'has no number in Europe',
  'basis.title': 'Who says that it is this level?',
  'basis.official': 'With “by law” and “NLQF register” the level has been established officially.',
  'basis.rest':
    'Does it say “not officially classified”? Then it is the school’s own estimate, or belongs to something larger that has been classified.',
  official: 'The official text of {label}',
} as const satisfies Record<keyof typeof nl, Message>

export const levelsWords = words({ nl, en })
